import { browser } from 'wxt/browser'

/** The browser's least span of idleness; whether the screen is locked does not depend on it. */
const SPAN_S = 15

/** Nobody can look: the screen is locked. Where a browser does not tell, it counts as open. */
export async function isScreenLocked(): Promise<boolean> {
  return (await browser.idle.queryState(SPAN_S)) === 'locked'
}
