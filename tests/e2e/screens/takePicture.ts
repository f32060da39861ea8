import type { Page } from '@playwright/test'
import { waitFor } from '../support/waitFor'
import type { Cell } from './screens'

/** As high as a page is drawn at most. */
const HIGHEST = 4_000
const POPUP_HEIGHT = 600

/** Opens a screen of the still extension, and waits until nothing of it is to come. */
export async function openScreen(page: Page, base: string, { screen }: Cell): Promise<void> {
  const place = { tab: 'holdings', account: 'all', ...screen.place }
  await page.setViewportSize({ width: screen.width, height: POPUP_HEIGHT })
  await page.goto(`${base}/seed.html`)
  await page.evaluate(`localStorage.setItem('place', '${JSON.stringify(place)}')`)
  await page.goto(`${base}/${screen.path}`)
  await page.locator('main').first().waitFor()
  await settle(page)
  const height = await page.evaluate<number>(HEIGHT)
  if (height <= POPUP_HEIGHT) return
  await page.setViewportSize({ width: screen.width, height: Math.min(height, HIGHEST) })
  await settle(page)
}

export async function takePicture(page: Page): Promise<Buffer> {
  return page.screenshot({ animations: 'disabled', caret: 'hide', scale: 'css' })
}

/** What scrolls within the popup, and the page itself elsewhere. */
const HEIGHT = `(() => {
  const inner = document.querySelector('.scroll')
  const hidden = inner ? inner.scrollHeight - inner.clientHeight : 0
  return Math.max(document.documentElement.scrollHeight, innerHeight + hidden)
})()`

/** The same page twice in a row, all its fonts loaded. */
async function settle(page: Page): Promise<void> {
  let before = ''
  await waitFor('the page to stand still', async () => {
    await page.evaluate('document.fonts.ready')
    await page.waitForTimeout(STILL_MS)
    const now = await page.evaluate<string>('document.body.innerHTML')
    const isStill = now === before
    before = now
    return isStill
  })
}

/** Longer than the pause after which the exits are asked for. */
const STILL_MS = 350
