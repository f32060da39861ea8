import type { Page } from '@playwright/test'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testIds } from '../../../components/testIds'
import { type ChromiumSession, launchChromium } from '../support/chromium'
import type { Surroundings } from '../support/surroundings'
import { selector } from '../support/tab'
import { waitFor } from '../support/waitFor'
import type { StateName } from './sample'
import { NOW_S } from './sample/moment'
import { buildStill } from './still/buildStill'

/** The still extension needs no world around it. */
const NOTHING = { hosts: [], sitesPort: 0, wallets: {}, extensions: {} } as unknown as Surroundings

describe('the popup', () => {
  let session: ChromiumSession
  let page: Page

  beforeAll(async () => {
    session = await launchChromium(NOTHING, { extension: await buildStill() })
    page = await session.context.newPage()
    await page.clock.setFixedTime(NOW_S * 1_000)
    await page.setViewportSize({ width: 360, height: 600 })
  })
  afterAll(() => session?.close())

  const find = (...path: string[]) => page.locator(selector(path)).first()
  const open = async (place?: object) => {
    await page.goto(`${session.base}/seed.html`)
    if (place) await page.evaluate(`localStorage.setItem('place', '${JSON.stringify(place)}')`)
    await page.goto(`${session.base}/popup.html?view=tab`)
    await find(testIds.app).waitFor()
  }
  const seed = async (state: StateName) => {
    await page.goto(`${session.base}/seed.html`)
    await page.evaluate(`seed('${state}', { theme: 'light', language: 'en' })`)
  }
  const panel = (what: string) => `document.getElementById('panel').${what}`

  it('opens where it was left: tab, and how far down', async () => {
    await seed('calm')
    await open()
    await find(testIds.tab('risk')).click()
    await find(testIds.panel('risk')).waitFor()
    await waitFor('a long page', () => page.evaluate<boolean>(`${panel('scrollHeight')} > 1200`))
    await find(testIds.panel('risk')).hover()
    await page.mouse.wheel(0, 420)
    await waitFor('the place to be kept', () =>
      page.evaluate<boolean>(
        `localStorage.getItem('scroll') === 'risk ' + Math.round(${panel('scrollTop')}) && ${panel('scrollTop')} > 300`,
      ),
    )
    const left = await page.evaluate<number>(panel('scrollTop'))
    await open()
    await find(testIds.panel('risk')).waitFor()
    await waitFor(
      'the same place',
      async () => Math.abs((await page.evaluate<number>(panel('scrollTop'))) - left) <= 1,
    )
    await page.keyboard.press('1')
    await find(testIds.panel('holdings')).waitFor()
    expect(await page.evaluate(panel('scrollTop'))).toBe(0)
  })

  it('returns from a token’s page to the place in the list', async () => {
    await open({ tab: 'holdings', account: 'all' })
    const last = page.locator('.rows > li button').last()
    await last.scrollIntoViewIfNeeded()
    await waitFor('the place to be kept', () =>
      page.evaluate<boolean>(
        `localStorage.getItem('scroll') === 'holdings ' + Math.round(${panel('scrollTop')})`,
      ),
    )
    const left = await page.evaluate<number>(panel('scrollTop'))
    await last.click()
    await find(testIds.tokenPage).waitFor()
    await find(testIds.back).click()
    await find(testIds.panel('holdings')).waitFor()
    expect(Math.abs((await page.evaluate<number>(panel('scrollTop'))) - left)).toBeLessThanOrEqual(1)
  })

  it('says that there is no network, and that it is back', async () => {
    await open({ tab: 'holdings', account: 'all' })
    expect(await find(testIds.offline).count()).toBe(0)
    await session.context.setOffline(true)
    await find(testIds.offline).waitFor()
    expect(await find(testIds.totalEth).innerText()).toMatch(/\d/)
    await session.context.setOffline(false)
    await find(testIds.offline).waitFor({ state: 'detached' })
  })

  it('shows the list of shortcuts, holds the focus in it and gives it back', async () => {
    await page.keyboard.press('?')
    await page.locator('dialog[open]').waitFor()
    for (let step = 0; step < 6; step++) await page.keyboard.press('Tab')
    expect(
      await page.evaluate(
        `document.activeElement === document.body || !!document.activeElement.closest('dialog')`,
      ),
    ).toBe(true)
    await page.keyboard.press('Escape')
    await page.locator('dialog[open]').waitFor({ state: 'detached' })
  })

  it('is empty in three ways, each with a way on', async () => {
    const kind = () => find(testIds.empty).getAttribute('data-kind')
    await page.keyboard.press('/')
    await find(testIds.search).fill('no such token')
    expect(await kind()).toBe('filtered')
    await find(testIds.empty).getByRole('button').click()
    await find(testIds.empty).waitFor({ state: 'detached' })
    await seed('empty')
    await open({ tab: 'holdings', account: 'all' })
    expect(await kind()).toBe('no-account')
    expect(await find(testIds.addAccountInput).count()).toBe(1)
  })

  it('moves nothing on its own where less motion is asked for', async () => {
    await seed('calm')
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await open({ tab: 'holdings', account: 'all' })
    await find(testIds.hideBalances).click()
    expect(await page.evaluate('document.getAnimations().length')).toBe(0)
    await page.emulateMedia({ reducedMotion: null })
  })

  it('is all within reach at 200 %, where the browser gives it 400 by 300', async () => {
    await page.setViewportSize({ width: 400, height: 300 })
    await page.goto(`${session.base}/popup.html`)
    await find(testIds.app).waitFor()
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(400)
    await find(testIds.tab('alerts')).click()
    await find(testIds.panel('alerts')).waitFor()
    await find(testIds.hideBalances).click()
    await find(testIds.hideBalances).click()
    await page.setViewportSize({ width: 360, height: 600 })
  })

  it('keeps gauge, marks and what is chosen in forced colours', async () => {
    await page.emulateMedia({ forcedColors: 'active' })
    await seed('discount')
    await open({ tab: 'holdings', account: 'all' })
    const drawn = await page.evaluate<
      string[]
    >(`[...document.querySelectorAll('.gauge *, .tabs [aria-selected="true"], .level-chip')].map(element => {
      const style = getComputedStyle(element)
      const seen = [style.backgroundColor, style.fill, style.stroke, style.color, style.borderTopColor]
      return seen.some(colour => colour && colour !== 'none' && colour !== getComputedStyle(document.body).backgroundColor && colour !== 'rgba(0, 0, 0, 0)') ? '' : element.className
    }).filter(Boolean)`)
    expect(drawn).toEqual([])
    await page.emulateMedia({ forcedColors: null })
  })
})
