// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { afterEach, describe, expect, it } from 'vitest'
import { Cost } from '@/components/rewards/Cost'
import { Events } from '@/components/rewards/Events'
import { PeriodsTable } from '@/components/rewards/PeriodsTable'
import { RewardsPage } from '@/components/rewards/RewardsPage'
import { Yields } from '@/components/rewards/Yields'
import { testIds } from '@/components/testIds'
import { DEFAULT_SETTINGS } from '@/lib/messaging/schemas/settings'
import { settings } from '@/lib/state/stores'
import { earning, row } from './earning'
import { change, clear, draw, ETH } from './world'

afterEach(async () => {
  await clear()
  settings.store.setState(DEFAULT_SETTINGS, true)
})

const at = (place: Element, id: string) => place.querySelector(`[data-testid="${id}"]`)
const cell = (place: Element, group: string, period: string) =>
  at(place, group)
    ?.querySelector(`[data-testid="${testIds.rewardsPeriod(period)}"]`)
    ?.getAttribute('data-exact')

const RAY = 10n ** 27n
const month = Array.from({ length: 40 }, (_, n) => row(39 - n))

describe('the table of periods', () => {
  it('adds up the rows of each period, and the rows of all', async () => {
    const all = [earning('steth', month), earning('wsteth', [row(0, { amountWei: -ETH })])]
    const place = await draw(<PeriodsTable all={all} worth="coin" by="token" />)
    const steth = testIds.rewardsGroup('token', 'steth-1')
    expect(cell(place, steth, 'd7')).toBe((7n * (ETH / 100n)).toString())
    expect(cell(place, steth, 'd30')).toBe((30n * (ETH / 100n)).toString())
    expect(cell(place, steth, 'all')).toBe((40n * (ETH / 100n)).toString())
    expect(cell(place, testIds.rewardsTotal, 'd30')).toBe((30n * (ETH / 100n) - ETH).toString())
  })
  it('tells each reward in the money of its day, or of today', async () => {
    const rows = [row(2, { priceWad: 1_000n * ETH }), row(0, { priceWad: 3_000n * ETH })]
    const past = await draw(<PeriodsTable all={[earning('steth', rows)]} worth="past" by="token" />)
    expect(cell(past, testIds.rewardsTotal, 'd7')).toBe((40n * ETH).toString())
    await clear()
    const today = await draw(<PeriodsTable all={[earning('steth', rows)]} worth="today" by="token" />)
    expect(cell(today, testIds.rewardsTotal, 'd7')).toBe((60n * ETH).toString())
  })
  it('marks a sum that lacks a price, and knows none where there is no table', async () => {
    const rows = [row(2, { priceWad: undefined }), row(0)]
    const place = await draw(<PeriodsTable all={[earning('steth', rows)]} worth="past" by="token" />)
    const total = at(place, testIds.rewardsTotal)?.querySelector(
      `[data-testid="${testIds.rewardsPeriod('d7')}"]`,
    )
    expect(total?.textContent).toMatch(/^≈/)
    await clear()
    const unread = await draw(<PeriodsTable all={[earning('steth')]} worth="past" by="token" />)
    expect(unread.querySelectorAll('[data-exact]')).toHaveLength(0)
    expect(unread.querySelectorAll('td .unknown')).toHaveLength(10)
  })
  it('groups by account and by chain', async () => {
    const other = '0x00000000000000000000000000000000000000b2'
    const all = [earning('steth', month), earning('reth', month), earning('steth', [row(0)], other)]
    const place = await draw(<PeriodsTable all={all} worth="coin" by="account" />)
    expect(cell(place, testIds.rewardsGroup('account', other), 'd30')).toBe((ETH / 100n).toString())
    await clear()
    const chains = await draw(<PeriodsTable all={all} worth="coin" by="chain" />)
    expect(cell(chains, testIds.rewardsGroup('chain', '1'), 'd30')).toBe((61n * (ETH / 100n)).toString())
  })
  it('says in words what earns nothing, and shows no zero for it', async () => {
    const barren = earning('frxeth')
    barren.position.rewardsWei.basis = 'none'
    const place = await draw(<PeriodsTable all={[barren]} worth="coin" by="token" />)
    const group = at(place, testIds.rewardsGroup('token', 'frxeth-1'))
    expect(group?.textContent).toContain('staked as sfrxETH it does')
    expect(group?.querySelectorAll('td')).toHaveLength(0)
  })
})

describe('yields', () => {
  it('count what was in the stake for how long', async () => {
    const place = await draw(<Yields all={[earning('steth', month)]} period="d30" />)
    // A hundredth of an ether a day on a hundred: 365 bps a year.
    expect(at(place, testIds.rewardsYield('steth-1'))?.textContent).toContain('3.65%')
  })
})

describe('all that happened', () => {
  const rows = [...month, row(0, { type: 'deposit', sharesWei: ETH, amountWei: ETH, tx: '0xabc' })]
  const count = (place: Element) => at(place, testIds.eventsCount)?.getAttribute('data-count')
  const choose = (place: Element, name: string, value: string) =>
    change(() => {
      const select = at(place, testIds.eventsFilter(name)) as HTMLSelectElement
      select.value = value
      select.dispatchEvent(new Event('change', { bubbles: true }))
    })

  it('is listed a page at a time, the latest first', async () => {
    const place = await draw(<Events all={[earning('steth', rows)]} period="all" />)
    expect(count(place)).toBe('41')
    expect(place.querySelectorAll('tbody tr')).toHaveLength(25)
    await change(() => (at(place, testIds.eventsOlder) as HTMLButtonElement).click())
    expect(place.querySelectorAll('tbody tr')).toHaveLength(16)
  })
  it('is found by what happened and by token', async () => {
    const place = await draw(<Events all={[earning('steth', rows), earning('reth', month)]} period="d30" />)
    expect(count(place)).toBe('61')
    await choose(place, 'type', 'deposit')
    expect(count(place)).toBe('1')
    expect(place.querySelector('a')?.getAttribute('href')).toBe('https://etherscan.io/tx/0xabc')
    await choose(place, 'token', 'reth')
    expect(count(place)).toBe('0')
  })
  it('stays quick with thousands of rows', async () => {
    const many = Array.from({ length: 20_000 }, (_, n) => row((20_000 - n) / 200))
    const place = await draw(<Events all={[earning('steth', many)]} period="all" />)
    expect(count(place)).toBe('20000')
    expect(place.querySelectorAll('tbody tr')).toHaveLength(25)
  })
})

describe('the cost', () => {
  it('is the average rate at acquisition, and what it has grown by', async () => {
    const rows = [
      row(3, { type: 'deposit', sharesWei: 10n * ETH, amountWei: 10n * ETH }),
      row(2, { type: 'transfer-in', sharesWei: 10n * ETH, amountWei: 11n * ETH }),
      row(0, { rateRay: (12n * RAY) / 10n }),
    ]
    const place = await draw(<Cost all={[earning('steth', rows)]} />)
    const fact = (name: string) => at(place, testIds.costFact(name))?.textContent
    expect(fact('average')).toBe('1.0500 ETH')
    expect(fact('cost')).toBe('21.0000 ETH')
    expect(fact('costFiat')).toBe('$42,000.00')
    expect(fact('gained')).toBe('+3.0000 ETH')
  })
})

describe('what it cost beside an account that sold all long ago', () => {
  it('is measured by the rate of now, whichever account stands first', async () => {
    const sold = [
      row(120, { type: 'deposit', amountWei: 10n * ETH, sharesWei: 10n * ETH, rateRay: RAY }),
      row(110, { type: 'transfer-out', amountWei: -10n * ETH, sharesWei: -10n * ETH, rateRay: RAY }),
    ]
    const held = [
      row(100, { type: 'deposit', amountWei: 11n * ETH, sharesWei: 10n * ETH, rateRay: (11n * RAY) / 10n }),
      row(0, { rateRay: (12n * RAY) / 10n }),
    ]
    const other = '0x00000000000000000000000000000000000000b2'
    const place = await draw(<Cost all={[earning('steth', sold), earning('steth', held, other)]} />)
    const fact = (name: string) => at(place, testIds.costFact(name))?.textContent
    expect(fact('now')).toBe('1.2000 ETH')
    expect(fact('gained')).toBe('+1.0000 ETH')
  })
})

describe('hidden balances', () => {
  it('leave no figure of a person on the page', async () => {
    settings.store.setState({ ...DEFAULT_SETTINGS, hideBalances: true }, true)
    const place = await draw(<RewardsPage all={[earning('steth', month)]} />)
    expect(place.innerHTML).not.toMatch(/0\.01|0\.3000|10000000000000000/)
    expect(place.textContent).toContain('••••')
  })
})
