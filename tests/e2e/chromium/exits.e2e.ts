import AxeBuilder from '@axe-core/playwright'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { testIds } from '../../../components/testIds'
import { rpc } from '../support/chain'
import { type ChromiumSession, launchChromium } from '../support/chromium'
import { getReady, type Ready } from '../support/ready'
import { world } from '../support/surroundings'
import { waitFor } from '../support/waitFor'

const QUEUE = testIds.exitWay('queue-lido')
const CURVE = testIds.exitWay('curve-steth-eth')

describe('exits', () => {
  let ready: Ready
  const around = inject('surroundings')

  beforeAll(async () => {
    ready = await getReady(launchChromium, around)
    await ready.popup.click(testIds.tab('exits'))
  })
  afterAll(() => ready?.session.close())

  /** Asks for an amount, as typed, and waits for the plan that answers it. */
  const plan = async (amount: string) => {
    const before = await planText()
    await ready.popup.fill(amount, testIds.exitAmount)
    await waitFor('another plan', async () => (await planText()) !== before && (await ways()) !== null)
    return ways()
  }
  const ways = async () =>
    (await ready.popup.has(testIds.exitPlan)) ? ready.popup.attribute('data-ways', testIds.exitPlan) : null
  const planText = async () =>
    (await ready.popup.has(testIds.exitPlan)) ? ready.popup.text(testIds.exitPlan) : ''
  const need = (stop: number) => ready.popup.fill(String(stop), testIds.exitNeed)
  const text = (...path: string[]) => ready.popup.text(...path)

  it('plans stETH in calm: everything beside each other, the best first to read', async () => {
    expect(await plan('12')).toMatch(/^(market|queue)/)
    expect(await text(testIds.exitWay('queue-lido'), testIds.exitPays)).toContain('12')
    expect(await text(QUEUE)).toMatch(/in \d+( to \d+)? hours/)
    expect(await text(CURVE)).toContain('at once')
    expect(await text(CURVE)).toMatch(/gas [\d.]+\sETH/)
    await waitFor('the curve', () => ready.popup.has(testIds.exitChart))
  })

  it('says how much a discount costs, and that the queue pays more', async () => {
    await world(around, 'pushPool', 'stETH', 100)
    expect(await plan('13')).toBe('queue')
    await waitFor('the APR to be known', () => ready.popup.has(testIds.exitBreakEven), 60_000)
    expect(await text(testIds.exitBreakEven)).toMatch(/less than \d+ days/)
    expect(await text(CURVE)).toMatch(/−1?\d\d bps/)
  })

  it('sells at once what is needed at once, whatever it costs', async () => {
    await need(0)
    await waitFor('the other plan', async () => {
      return (await ready.popup.attribute('data-ways', testIds.exitPlan)) === 'market'
    })
    await need(7)
  })

  it('splits between market and queue while it is congested, and says on what the wait rests', async () => {
    await world(around, 'calmMarkets')
    // What fills the queue is taken back: the other files of this world find it as it was.
    const before = await rpc(around, 'evm_snapshot', [])
    await world(around, 'congested')
    expect(await plan('20000')).toBe('market+queue')
    expect(await text(testIds.exitPlan)).toMatch(/sell .*, and queue .* in \d+ to \d+ days\./i)
    await ready.popup.evaluate(`document.querySelector('[data-testid="${testIds.exitHowLong}"]').open = true`)
    expect(await text(testIds.exitHowLong)).toContain('57,600 ETH a day')
    await rpc(around, 'evm_revert', [before])
  })

  it('hides amounts when balances are hidden, and keeps what is public', async () => {
    await ready.popup.fill('', testIds.exitAmount)
    await ready.popup.click(testIds.hideBalances)
    await waitFor('amounts to be hidden', async () => (await text(testIds.exitPlan)).includes('••••'))
    expect(await text(CURVE, testIds.exitPays)).toBe('••••\u00a0ETH')
    expect(await ready.popup.attribute('placeholder', testIds.exitAmount)).not.toMatch(/\d/)
    await ready.popup.click(testIds.hideBalances)
  })

  it('says that cbETH has no redemption on chain', async () => {
    await ready.popup.evaluate(`(() => {
      const select = document.querySelector('[data-testid="${testIds.exitToken}"]')
      const set = Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value').set
      set.call(select, 'cbeth-1')
      select.dispatchEvent(new Event('change', { bubbles: true }))
    })()`)
    await waitFor('cbETH', () => ready.popup.has(testIds.noRedemption))
    expect(await text(testIds.noRedemption)).toContain('cbETH')
  })

  it('says why the validator queues are not known, and tells the ways in', async () => {
    expect(await text(testIds.validators)).toContain('off in the options')
    expect(await ready.popup.has(testIds.waysIn)).toBe(true)
  })

  it('axe finds nothing', async () => {
    const { context } = ready.session as ChromiumSession
    const page = context.pages().find(one => one.url().includes('popup.html'))
    if (!page) throw new Error('no popup')
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(
      violations.map(({ id, nodes }) => `${id} at ${nodes.map(node => node.target).join(', ')}`),
    ).toEqual([])
  })

  it('stands on the page of a token as well: rETH burns at the whole rate', async () => {
    await ready.popup.click(testIds.tab('holdings'))
    await ready.popup.click(testIds.row('rETH', 1))
    await waitFor('the ways out', () => ready.popup.has(testIds.exitWays))
    expect(await text(testIds.exitWay('burn-reth'))).toContain('0 bps')
    expect(await ready.popup.attribute('data-ways', testIds.exitPlan)).toBe('instant')
  })
})
