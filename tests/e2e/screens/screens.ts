import { STATES, type StateName } from './sample'

export const THEMES = ['light', 'dark'] as const
export const LANGUAGES = ['en', 'zh-CN'] as const

interface Screen {
  id: string
  path: string
  width: number
  /** Where it looks different. A state that it does not depend on shows what `calm` shows. */
  states: readonly StateName[]
  /** What is stored of where the popup was left. */
  place?: { tab?: string; token?: string }
}

const FULL = ['calm', 'discount', 'error', 'hidden'] as const
/** The popup's own width. Its pages are pictured as long as they are, so that nothing of them is unseen. */
const POPUP = { path: 'popup.html?view=tab', width: 360 }

/** Every screen of the product. */
export const SCREENS: readonly Screen[] = [
  { id: 'holdings', ...POPUP, states: STATES, place: { tab: 'holdings' } },
  { id: 'rewards', ...POPUP, states: STATES, place: { tab: 'rewards' } },
  { id: 'exits', ...POPUP, states: STATES, place: { tab: 'exits' } },
  { id: 'risk', ...POPUP, states: STATES, place: { tab: 'risk' } },
  { id: 'alerts', ...POPUP, states: ['calm', 'discount', 'empty', 'error'], place: { tab: 'alerts' } },
  { id: 'token', ...POPUP, states: FULL, place: { token: 'steth-1' } },
  { id: 'sidepanel', path: 'sidepanel.html', width: 480, states: ['calm', 'discount'], place: {} },
  { id: 'review', path: 'review.html', width: 440, states: ['calm', 'discount', 'empty', 'error'] },
  { id: 'welcome', path: 'welcome.html', width: 720, states: ['calm', 'empty'] },
  { id: 'learn', path: 'learn.html#rewards', width: 720, states: ['calm', 'empty', 'hidden'] },
  { id: 'options', path: 'options.html', width: 720, states: ['calm', 'empty'] },
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

/** Each screen twice, each state in one of the looks. */
const SLICE: Readonly<Record<StateName, Pick<Cell, 'theme' | 'language'>>> = {
  calm: { theme: 'light', language: 'en' },
  discount: { theme: 'dark', language: 'zh-CN' },
  empty: { theme: 'light', language: 'zh-CN' },
  error: { theme: 'dark', language: 'en' },
  hidden: { theme: 'dark', language: 'en' },
}

export const isInSlice = ({ state, theme, language }: Cell): boolean =>
  SLICE[state].theme === theme && SLICE[state].language === language
