import type { Tab } from './tab'
import { waitFor } from './waitFor'

/** What the page's own `window.ethereum` answered. */
export interface RawAnswer {
  result?: unknown
  code?: number
  message?: string
}

/** Sends a request as a page would, without waiting for its answer. */
export async function requestRaw(page: Tab, method: string, params: unknown): Promise<void> {
  const request = JSON.stringify({ method, params })
  await page.evaluate(`void (window.answer = undefined, window.ethereum.request(${request}).then(
    result => { window.answer = JSON.stringify({ result }) },
    ({ code, message }) => { window.answer = JSON.stringify({ code, message }) },
  ))`)
}

/** The answer to the last `requestRaw`, once it is there. */
export async function rawAnswer(page: Tab): Promise<RawAnswer> {
  return JSON.parse(await waitFor('an answer', () => page.evaluate<string | undefined>('window.answer')))
}
