import type { Page } from '@playwright/test'
import { waitFor } from '../support/waitFor'
import type { Cell } from './screens'

const POPUP_HEIGHT = 600
const THERE = { state: 'attached' } as const

/** Opens a screen of the still extension, and waits until nothing of it is to come. */
export async function openScreen(page: Page, base: string, { screen }: Cell): Promise<void> {
  const place = { tab: 'holdings', account: 'all', ...screen.place }
  const { width, height = POPUP_HEIGHT, highest = Infinity } = screen
  await page.setViewportSize({ width, height })
  await page.goto(`${base}/seed.html`)
  await page.evaluate(`localStorage.setItem('place', '${JSON.stringify(place)}')`)
  await page.goto(`${base}/${screen.path}`)
  await page.locator('main').first().waitFor()
  // A tab of its own chunk comes later than the notes above it.
  if (await page.locator('#panel').count()) await page.locator('#panel > :not(.note)').first().waitFor(THERE)
  await settle(page, screen.hasExits ? QUIET_WITH_EXITS_MS : QUIET_MS)
  const needed = Math.min(await page.evaluate<number>(NEEDED_HEIGHT), highest)
  // A chart that was drawn before its letters were there is drawn again in another width.
  if (await page.locator('canvas').count()) {
    await page.setViewportSize({ width: width - 1, height })
    await page.evaluate(TWO_FRAMES)
  }
  await page.setViewportSize({ width, height: Math.max(height, needed) })
  await settle(page, QUIET_MS)
}

export async function takePicture(page: Page): Promise<Buffer> {
  return page.screenshot({ animations: 'disabled', caret: 'hide', scale: 'css' })
}

/** What scrolls within the popup, and the page itself elsewhere. */
const NEEDED_HEIGHT = `(() => {
  const inner = document.querySelector('.scroll')
  const hidden = inner ? inner.scrollHeight - inner.clientHeight : 0
  return Math.max(document.documentElement.scrollHeight, innerHeight + hidden)
})()`

const TWO_FRAMES = 'new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))'

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
