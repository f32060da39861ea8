import type { FigureId } from './figures.ts'

interface Topic {
  id: string
  group: 'basics' | 'habits'
  /** The figure of this very account that the page shows. */
  figure: FigureId
  /** The screen where it matters. */
  href: string
}

const POPUP = '/popup.html?view=tab&tab='
const OPTIONS = '/options.html#'

/** Every page of Learn, in the order it is read. Words: `learn.<group>.<id>`. */
export const TOPICS = [
  { id: 'lst', group: 'basics', figure: 'total', href: `${POPUP}holdings` },
  { id: 'rewards', group: 'basics', figure: 'grew', href: `${POPUP}rewards` },
  { id: 'exits', group: 'basics', figure: 'deviation', href: `${POPUP}exits` },
  { id: 'discount', group: 'basics', figure: 'deviation', href: `${POPUP}alerts` },
  { id: 'lending', group: 'basics', figure: 'loan', href: `${POPUP}risk` },
  { id: 'pools', group: 'basics', figure: 'pools', href: `${POPUP}risk` },
  { id: 'trading', group: 'basics', figure: 'apr', href: `${OPTIONS}guard` },
  { id: 'restaking', group: 'basics', figure: 'restaked', href: `${POPUP}risk` },
  { id: 'direct', group: 'basics', figure: 'apr', href: `${POPUP}rewards` },
  { id: 'mature', group: 'habits', figure: 'track', href: `${POPUP}risk` },
  { id: 'queue', group: 'habits', figure: 'deviation', href: `${POPUP}exits` },
  { id: 'watch', group: 'habits', figure: 'deviation', href: `${POPUP}alerts` },
  { id: 'spread', group: 'habits', figure: 'share', href: `${POPUP}risk` },
  { id: 'layers', group: 'habits', figure: 'stack', href: `${POPUP}risk` },
] as const satisfies readonly Topic[]

export type TopicOf = (typeof TOPICS)[number]
