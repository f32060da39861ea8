import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ChromiumSession, launchChromium } from '../support/chromium'
import type { Surroundings } from '../support/surroundings'
import { approve, approvedElsewhere, beginApproval, differenceOf, nameOf, thisBrowser } from './approved'
import { foreignFonts } from './foreignFonts'
import { NOW_S } from './sample/moment'
import { CELLS, type Cell, isInSlice } from './screens'
import { buildStill } from './still/buildStill'
import { openScreen, takePicture } from './takePicture'

const isLong = process.env.MOORING_LONG === '1'
const isApproval = process.env.MOORING_APPROVE === '1'
const cells = CELLS.filter(cell => isLong || isApproval || isInSlice(cell))

/** The still extension needs no world around it. */
const NOTHING = {
  hosts: [],
  sitesPort: 0,
  wallets: {},
  extensions: {},
} as unknown as Surroundings

/** Letters without hints and coloured edges, and a locale and time zone of nobody. */
const SAME_EVERYWHERE = {
  args: [
    '--font-render-hinting=none',
    '--disable-lcd-text',
    '--force-color-profile=srgb',
    '--hide-scrollbars',
  ],
  pretend: { locale: 'en-US', timezoneId: 'UTC', reducedMotion: 'reduce' },
} as const

describe('every screen', () => {
  let session: ChromiumSession
  let page: Page
  let elsewhere: ReturnType<typeof approvedElsewhere>
  let seeded = ''
  const notCompared: string[] = []

  beforeAll(async () => {
    session = await launchChromium(NOTHING, { extension: await buildStill(), ...SAME_EVERYWHERE })
    page = await session.context.newPage()
    await page.clock.setFixedTime(NOW_S * 1_000)
    const browser = thisBrowser(await page.evaluate('navigator.userAgent'))
    if (isApproval) beginApproval(browser, CELLS)
    else elsewhere = approvedElsewhere(browser)
  })
  afterAll(async () => {
    if (elsewhere)
      console.log(
        `Not compared: ${notCompared.length} pictures, approved with Chromium ${elsewhere.chromium} on ${elsewhere.platform}.`,
      )
    await session?.close()
  })

  async function show(cell: Cell): Promise<void> {
    const { state, theme, language } = cell
    const wanted = JSON.stringify([state, { theme, language }])
    if (wanted !== seeded) {
      await page.goto(`${session.base}/seed.html`)
      await page.evaluate(`seed(...${wanted})`)
      seeded = wanted
    }
    await openScreen(page, session.base, cell)
  }

  it.each(cells.map(cell => [nameOf(cell), cell] as const))(
    '%s: axe finds nothing, and it looks as approved',
    async (name, cell) => {
      await show(cell)
      expect(await page.getAttribute('html', 'lang')).toBe(cell.language)
      expect(await page.getAttribute('html', 'data-theme')).toBe(cell.theme)
      const picture = await takePicture(page)
      if (isApproval) approve(cell, picture)
      if (isLong) expect(await foreignFonts(page)).toEqual([])
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(
        violations.map(({ id, nodes }) => `${id} at ${nodes.map(node => node.target).join(', ')}`),
      ).toEqual([])
      if (elsewhere) notCompared.push(name)
      else expect(differenceOf(cell, picture)).toBeUndefined()
    },
  )
})
