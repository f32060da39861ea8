/** Where the person was, kept per browser so that the popup opens where it was left. Nothing of value in it. */
export interface Place {
  tab: string
  account: string
  /** Token page that is open: `tokenId-chainId`. */
  token?: string | undefined
}

const KEY = 'place'
const START: Place = { tab: 'holdings', account: 'all' }

/** The place of last time; a link may ask for a tab. */
export function readPlace(): Place {
  const tab = new URLSearchParams(location.search).get('tab')
  const asked = tab ? { tab, token: undefined } : {}
  try {
    return { ...START, ...(JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Place>), ...asked }
  } catch (error) {
    if (error instanceof SyntaxError) return { ...START, ...asked }
    throw error
  }
}

const SCROLL = 'scroll'

/** How far down this tab was left, in pixels; the top where another was left last. */
export function readScroll(tab: string): number {
  const [kept, top] = (localStorage.getItem(SCROLL) ?? '').split(' ')
  return kept === tab ? Number(top) || 0 : 0
}

export function keepScroll(tab: string, top: number): void {
  localStorage.setItem(SCROLL, `${tab} ${Math.round(top)}`)
}

export function keepPlace(place: Place): void {
  localStorage.setItem(KEY, JSON.stringify(place))
}
