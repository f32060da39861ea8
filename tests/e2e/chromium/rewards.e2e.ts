import type { Page } from '@playwright/test'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { testIds } from '../../../components/testIds'
import { STETH } from '../../devnet/dapp/contracts'
import { parseCsv } from '../../fixtures/parseCsv'
import { balanceOf } from '../support/chain'
import { type ChromiumSession, launchChromium } from '../support/chromium'
import { exactAmount, refresh } from '../support/popup'
import { getReady, type Ready } from '../support/ready'
import { world } from '../support/surroundings'
import { selector } from '../support/tab'
import { waitFor } from '../support/waitFor'

describe('rewards', () => {
  let ready: Ready
  let page: Page
  const around = inject('surroundings')
  const account = around.accounts[0] as `0x${string}`

  beforeAll(async () => {
    ready = await getReady(launchChromium, around)
    await ready.popup.click(testIds.tab('rewards'))
    const { context } = ready.session as ChromiumSession
    page = context.pages().find(one => one.url().includes('popup.html')) as Page
  })
  afterAll(() => ready?.session.close())

  const steth = testIds.rewardsGroup('token', 'stETH-1')
  const shown = (period: string) => exactAmount(ready.popup, steth, testIds.rewardsPeriod(period))
  const exact = async (...path: string[]) =>
    BigInt(
      await waitFor(
        'a figure',
        async () => (await ready.popup.attribute('data-exact', ...path)) ?? undefined,
      ),
    )
  const choose = (name: string, value: string) =>
    page.locator(selector([testIds.eventsFilter(name)])).selectOption(value)
  const count = async () => Number(await ready.popup.attribute('data-count', testIds.eventsCount))

  it.each(['d1', 'all'])('of a rebase are exactly what the balance grew by, over %s', async period => {
    await refresh(ready.popup)
    const rewardsBefore = await waitFor('rewards to be read', () => shown(period))
    const balanceBefore = await balanceOf(around, STETH, account)
    await world(around, 'rebase', { bps: 3 })
    const grown = (await balanceOf(around, STETH, account)) - balanceBefore
    expect(grown).toBeGreaterThan(0n)
    await refresh(ready.popup)
    await waitFor('the rewards to grow', async () => (await shown(period)) !== rewardsBefore)
    expect((await shown(period))! - rewardsBefore).toBe(grown)
  })

  it('are the sum of the rows that the file holds', async () => {
    await ready.popup.choose('all', testIds.rewardsPeriods)
    await waitFor('all tables to be read', async () => (await count()) > 120)
    await ready.popup.click(testIds.exportRewards('csv'))
    const href = await ready.popup.attribute('href', testIds.saveRewards)
    const lines = parseCsv(decodeURIComponent((href ?? '').slice((href ?? '').indexOf(',') + 1)))
    const sum = lines
      .filter(({ type, token, chain }) => type === 'accrual' && token === 'stETH' && chain === 'Ethereum')
      .reduce((all, line) => all + BigInt(line.amount_wei!), 0n)
    expect(sum).toBe(await shown('all'))
    expect(lines).toHaveLength(await count())
  })

  it('are told in the money of each day, and in that of today', async () => {
    await ready.popup.choose('today', testIds.rewardsWorth)
    const today = await exact(testIds.rewardsTotal, testIds.rewardsPeriod('all'))
    await ready.popup.choose('past', testIds.rewardsWorth)
    const past = await exact(testIds.rewardsTotal, testIds.rewardsPeriod('all'))
    // An ether gained ten dollars a day until it was worth 3,000.
    expect(past < today && past > (today * 9n) / 10n).toBe(true)
    await ready.popup.choose('coin', testIds.rewardsWorth)
    const coin = await exact(testIds.rewardsTotal, testIds.rewardsPeriod('all'))
    const off = today - coin * 3_000n
    expect(off <= 0n && off > -10_000n).toBe(true)
  })

  it('are drawn by day, said in a sentence and written as a table', async () => {
    await ready.popup.choose('d30', testIds.rewardsPeriods)
    await waitFor('the chart', () => page.locator(`${selector([testIds.rewardsChart])} canvas`).isVisible())
    expect(await ready.popup.text(testIds.rewardsChart)).toMatch(/on 3\d of 3\d days/)
    const rows = page.locator(`${selector([testIds.rewardsChart])} tbody tr`)
    expect(await rows.count()).toBeGreaterThanOrEqual(30)
    expect(await ready.popup.text(testIds.rewardsYield('steth-1'))).toMatch(/\d\.\d+%.*\d\.\d+%/)
  })

  it('stand row by row, found by what happened', async () => {
    const all = await count()
    await choose('type', 'wrap')
    const wraps = await count()
    expect(wraps).toBeGreaterThan(0)
    expect(wraps).toBeLessThan(all)
    await choose('token', 'steth')
    expect(await count()).toBe(1)
    await choose('token', '')
    await choose('type', '')
    expect(await count()).toBe(all)
    expect(await page.locator(`${selector([testIds.events])} tbody tr`).count()).toBe(25)
  })

  it('stand apart from the market: three numbers add up to the change', async () => {
    await waitFor('two looks at the market', () => ready.popup.has(testIds.whyChanged))
    const part = (name: string) => exact(testIds.whyPart(name))
    const total = await part('total')
    expect((await part('rewards')) + (await part('premium')) + (await part('price'))).toBe(total)
    expect(await part('rewards')).toBeGreaterThan(0n)
  })

  it('say what a token cost, on its own page', async () => {
    await ready.popup.click(testIds.tab('holdings'))
    await ready.popup.click(testIds.row('wstETH', 1))
    await waitFor('the cost', () => ready.popup.has(testIds.cost))
    expect(await ready.popup.text(testIds.costFact('gained'))).toMatch(/^\+0\.\d+ ETH$/)
  })
})
