import { browser } from 'wxt/browser'

/** The full address of a page of the extension; `/` is where all of them begin. */
export function pageUrl(path: `/${string}`): string {
  // The types of the browser's object name `getURL` only once WXT has listed the pages.
  return (browser.runtime as unknown as { getURL(path: string): string }).getURL(path)
}
