import type { Page } from '@playwright/test'
import { waitFor } from '../support/waitFor'
import type { Cell } from './screens'

const POPUP_HEIGHT = 600

/** Opens a screen of the still extension, and waits until nothing of it is to come. */
export async function openScreen(page: Page, base: string, { screen }: Cell): Promise<void> {
  const place = { tab: 'holdings', account: 'all', ...screen.place }
  await page.setViewportSize({ width: screen.width, height: POPUP_HEIGHT })
  await page.goto(`${base}/seed.html`)
  await page.evaluate(`localStorage.setItem('place', '${JSON.stringify(place)}')`)
  await page.goto(`${base}/${screen.path}`)
  await page.locator('main').first().waitFor()
  await settle(page, screen.hasExits ? QUIET_WITH_EXITS_MS : QUIET_MS)
  const height = await page.evaluate<number>(HEIGHT)
  if (height <= POPUP_HEIGHT) return
  await page.setViewportSize({ width: screen.width, height: Math.min(height, screen.highest ?? height) })
  await settle(page, QUIET_MS)
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

/** The same page for so long, all its fonts loaded. */
async function settle(page: Page, quietMs: number): Promise<void> {
  let before = ''
  let sinceMs = Date.now()
  await waitFor('the page to stand still', async () => {
    await page.evaluate('document.fonts.ready')
    const now = await page.evaluate<string>('document.body.innerHTML')
    if (now !== before) sinceMs = Date.now()
    before = now
    return Date.now() - sinceMs >= quietMs
  })
}

/** Everything comes from the storage: whatever is still to come follows within a frame or two. */
const QUIET_MS = 250
/** Longer than the pause after which the ways out are asked for. */
const QUIET_WITH_EXITS_MS = 600
