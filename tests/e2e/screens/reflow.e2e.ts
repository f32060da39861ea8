import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ChromiumSession, launchChromium } from '../support/chromium'
import type { Surroundings } from '../support/surroundings'
import { NOW_S } from './sample/moment'
import { LANGUAGES, SCREENS } from './screens'
import { buildStill } from './still/buildStill'
import { openScreen } from './takePicture'

/** The still extension needs no world around it. */
const NOTHING = { hosts: [], sitesPort: 0, wallets: {}, extensions: {} } as unknown as Surroundings

/** Every run tries the longer words. */
const TRIED = process.env.MOORING_LONG === '1' ? LANGUAGES : LANGUAGES.slice(0, 1)

/** WCAG 1.4.10: what 1,280 pixels show at 400 %, and far less than any window at 200 %. */
const NARROW = 320
/** WCAG 1.4.12, the person's own spacing of text. */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`

/** Whatever reaches past the right edge, or is cut off within a box; what ends in "…" has its whole text in its title or nearby. */
const LOST = `(() => {
  const name = element => element.tagName.toLowerCase() + '.' + (element.getAttribute('class') ?? '') + ' ' + element.textContent.trim().slice(0, 40)
  const isHidden = element => element.closest('.visually-hidden, [aria-hidden="true"], svg, canvas, .ellipsis, details:not([open]), .table-scroll')
  const all = [...document.querySelectorAll('body *')].filter(element => !isHidden(element) && element.getClientRects().length)
  const past = all.filter(element => element.getBoundingClientRect().right > innerWidth + 1)
  const cut = all.filter(element => {
    const { overflowX, overflowY } = getComputedStyle(element)
    const isCutX = overflowX === 'hidden' && element.scrollWidth > element.clientWidth + 1
    const isCutY = overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 1
    return element.textContent.trim() && (isCutX || isCutY)
  })
  return [...past.map(one => 'past ' + name(one)), ...cut.map(one => 'cut ' + name(one))]
})()`

describe('narrow, large or in the person’s own colours', () => {
  let session: ChromiumSession
  let page: Page

  beforeAll(async () => {
    session = await launchChromium(NOTHING, { extension: await buildStill() })
    page = await session.context.newPage()
    await page.clock.setFixedTime(NOW_S * 1_000)
  })
  afterAll(() => session?.close())

  const lost = async () => [...new Set(await page.evaluate<string[]>(LOST))]

  describe.each(TRIED)('in %s', language => {
    beforeAll(async () => {
      await page.goto(`${session.base}/seed.html`)
      await page.evaluate(`seed('discount', ${JSON.stringify({ theme: 'light', language })})`)
    })

    it.each(SCREENS.map(screen => [screen.id, screen] as const))(
      '%s loses nothing at 320 pixels, nor with wider spacing',
      async (_id, screen) => {
        await openScreen(page, session.base, {
          screen: { ...screen, width: NARROW },
          state: 'discount',
          theme: 'light',
          language,
        })
        expect(await lost()).toEqual([])
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(NARROW)
        const { violations } = await new AxeBuilder({ page }).withRules(['target-size']).analyze()
        expect(violations.flatMap(({ nodes }) => nodes.map(node => node.target))).toEqual([])
        await page.addStyleTag({ content: SPACING })
        expect(await lost()).toEqual([])
      },
    )
  })
})
