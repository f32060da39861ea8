import { STATES, type StateName } from './sample'

export const THEMES = ['light', 'dark'] as const
export const LANGUAGES = ['en', 'zh-CN'] as const

interface Screen {
  id: string
  path: string
  width: number
  /** At least so high; the popup's height unless it is another. */
  height?: number
  /** Where it looks different. A state that it does not depend on shows what `calm` shows. */
  states: readonly StateName[]
  /** What is stored of where the popup was left. */
  place?: { tab?: string; token?: string }
  /** Where the picture ends, in pixels, unless the page does before: what follows there repeats itself. */
  highest?: number
  /** It asks for the ways out of a token, a moment after it was opened. */
  hasExits?: boolean
}

const FULL = ['calm', 'discount', 'error', 'hidden'] as const
const EVERY = [...FULL, 'empty'] as const
/** The popup's own width. Its pages are pictured as long as they are, so that nothing of them is unseen. */
const POPUP = { path: 'popup.html?view=tab', width: 360 }

/** Three parts of a long page, which is the same in every state but for the list of accounts. */
const OPTIONS = { width: 720, highest: 1_300, states: ['calm'] } as const

/** Every screen of the product. */
export const SCREENS: readonly Screen[] = [
  { id: 'holdings', ...POPUP, states: STATES, place: { tab: 'holdings' } },
  { id: 'rewards', ...POPUP, states: EVERY, place: { tab: 'rewards' }, highest: 2_000 },
  { id: 'exits', ...POPUP, states: EVERY, place: { tab: 'exits' }, hasExits: true },
  { id: 'risk', ...POPUP, states: EVERY, place: { tab: 'risk' } },
  { id: 'alerts', ...POPUP, states: ['calm', 'discount', 'empty', 'error'], place: { tab: 'alerts' } },
  { id: 'token', ...POPUP, states: FULL, place: { token: 'steth-1' }, hasExits: true },
  { id: 'sidepanel', path: 'sidepanel.html', width: 480, states: ['calm', 'discount'], place: {} },
  {
    id: 'review',
    path: 'review.html',
    width: 460,
    height: 690,
    states: ['calm', 'discount', 'empty', 'error'],
  },
  { id: 'welcome', path: 'welcome.html', width: 720, states: ['calm', 'empty'] },
  { id: 'learn', path: 'learn.html#rewards', width: 720, states: ['calm', 'empty', 'hidden'] },
  { id: 'options', path: 'options.html', ...OPTIONS },
  { id: 'options-guard', path: 'options.html#guard', ...OPTIONS },
  { id: 'options-data', path: 'options.html#data', ...OPTIONS },
]

/** One picture. */
export interface Cell {
  screen: Screen
  state: StateName
  theme: (typeof THEMES)[number]
  language: (typeof LANGUAGES)[number]
}

/** One after the other in the same state and look, so that the storage is filled anew as seldom as can be. */
export const CELLS: readonly Cell[] = STATES.flatMap(state =>
  THEMES.flatMap(theme =>
    LANGUAGES.flatMap(language =>
      SCREENS.filter(({ states }) => states.includes(state)).map(screen => ({
        screen,
        state,
        theme,
        language,
      })),
    ),
  ),
)

/** What every run looks at: each screen once but for the rest of the options, and each state once in another look. */
const SLICE: readonly string[] = [
  ...SCREENS.filter(({ id }) => !id.startsWith('options-')).map(({ id }) => `${id} calm light en`),
  'holdings discount dark zh-CN',
  'review discount dark zh-CN',
  'holdings empty light zh-CN',
  'exits error dark en',
  'holdings hidden dark en',
]

export const isInSlice = ({ screen, state, theme, language }: Cell): boolean =>
  SLICE.includes(`${screen.id} ${state} ${theme} ${language}`)
