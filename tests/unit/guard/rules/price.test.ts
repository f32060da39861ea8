import { describe, expect, it } from 'vitest'
import { NATIVE } from '@/lib/core/address'
import { marketsOf } from '@/lib/markets/index'
import { TOKENS } from '@/lib/tokens/index'
import {
  addressOf,
  calm,
  ETHER,
  findingOf,
  intent,
  leg,
  levelOf,
  QUEUE,
  RETH,
  STETH,
  sale,
  token,
  withToken,
} from './world'

const market = (bps: number) => calm({ tokens: { ...calm().tokens, [STETH]: token('steth', bps) } })
const LEVELS = [
  [-29, 'ok'],
  [-30, 'notice'],
  [-31, 'notice'],
  [-74, 'notice'],
  [-75, 'caution'],
  [-76, 'caution'],
  [-199, 'caution'],
  [-200, 'danger'],
  [-201, 'danger'],
  [10, 'ok'],
] as const

describe('sell-below-exchange-rate', () => {
  const rule = 'sell-below-exchange-rate'
  it.each(LEVELS)('a market at %i bps is %s', (bps, level) =>
    expect(levelOf(rule, sale(-300), market(bps))).toBe(level),
  )
  it('says days of rewards: bps over the day of the APR', () => {
    // 365 bps a year is 1 bps a day.
    expect(findingOf(rule, sale(-300), market(-100))?.measurement.params).toMatchObject({
      percentBps: 100,
      rewardDays: 100,
      lossWei: ETHER / 100n,
      underlying: 'ETH',
    })
  })
  it.each([undefined, 0, -5])('says no days at an APR of %s', aprBps => {
    const found = findingOf(rule, sale(-300), withToken(market(-100), STETH, { aprBps }))
    expect(found?.level).toBe('caution')
    expect(found?.measurement.params).not.toHaveProperty('rewardDays')
  })
  it('is unknown without a rate, and says nothing where no LST is sold', () => {
    expect(levelOf(rule, sale(), withToken(market(-100), STETH, { exchangeRateWad: undefined }))).toBe(
      'unknown',
    )
    expect(levelOf(rule, sale(), calm({ tokens: {} }))).toBe('unknown')
    expect(
      levelOf(rule, intent({ give: [leg(NATIVE, ETHER)], receive: [leg(STETH, ETHER)] }), calm()),
    ).toBeUndefined()
  })
  it('goes by the least when nothing else is known', () => {
    const facts = withToken(market(0), STETH, { marketRateWad: undefined })
    expect(levelOf(rule, sale(-80), facts)).toBe('caution')
    expect(findingOf(rule, sale(-80), facts)?.measurement.evidence.map(({ key }) => key)).toContain('minimum')
  })
  it('is never raised by the least when a receipt is expected', () => {
    for (const least of [-10, -500, -9_000]) expect(levelOf(rule, sale(least), market(-3))).toBe('ok')
  })
  it('judges a signed order by its end amount', () => {
    expect(levelOf(rule, sale(-80, { function: 'Order' }), market(-3))).toBe('caution')
  })
  it('takes both rates where both sides are LSTs, and counts the loss once', () => {
    const rate = (11n * ETHER) / 10n
    const facts = calm({
      tokens: { [STETH]: token('steth', -100), [RETH]: token('reth', 0, { exchangeRateWad: rate }) },
    })
    const swap = intent({ give: [leg(STETH, 11n * ETHER)], receive: [leg(RETH, 9n * ETHER, 'min')] })
    expect(findingOf(rule, swap, facts)?.measurement.value).toBeCloseTo(100, 1)
    expect(levelOf('buy-above-exchange-rate', swap, facts)).toBeUndefined()
  })
})

describe('buy-above-exchange-rate', () => {
  const rule = 'buy-above-exchange-rate'
  /** A premium of p makes one pay p more: received ÷ given = 1 ÷ (1 + p). */
  const buy = intent({ give: [leg(NATIVE, ETHER)], receive: [leg(STETH, (ETHER * 9n) / 10n, 'min')] })
  it.each([
    [29, 'ok'],
    [31, 'notice'],
    [74, 'notice'],
    [76, 'caution'],
    [203, 'caution'],
    [205, 'danger'],
    [-50, 'ok'],
  ] as const)('buying at a premium of %i bps is %s', (bps, level) =>
    expect(levelOf(rule, buy, market(bps))).toBe(level),
  )

  const mint = intent({ kind: 'deposit', give: [leg(NATIVE, ETHER)], receive: [leg(STETH, undefined)] })
  /** The same money buys 1 ÷ (1 − d) on a market at a discount of d: a little more than d. */
  it.each([
    [-29, 'ok'],
    [-30, 'notice'],
    [-74, 'notice'],
    [-75, 'caution'],
    [-195, 'caution'],
    [-197, 'danger'],
    [40, 'ok'],
  ] as const)('minting while the market is at %i bps is %s', (bps, level) =>
    expect(levelOf(rule, mint, market(bps))).toBe(level),
  )
  it('is unknown without a rate', () => {
    for (const key of ['exchangeRateWad', 'marketRateWad'] as const)
      expect(levelOf(rule, mint, withToken(calm(), STETH, { [key]: undefined })), key).toBe('unknown')
    expect(levelOf(rule, buy, calm({ tokens: {} }))).toBe('unknown')
  })
  it('leaves a mint alone whose token no market here prices', () => {
    const unpriced = TOKENS.find(({ id, addresses }) => addresses[1] && marketsOf(id, 1).length === 0)
    const other = intent({
      kind: 'deposit',
      give: [leg(NATIVE, ETHER)],
      receive: [leg(addressOf(unpriced?.id ?? ''), undefined)],
    })
    expect(unpriced).toBeDefined()
    expect(levelOf(rule, other, calm())).toBeUndefined()
  })
})

describe('low-minimum-received', () => {
  const rule = 'low-minimum-received'
  it.each([
    [-99, 'ok'],
    [-100, 'notice'],
    [-101, 'notice'],
    [-199, 'notice'],
    [-200, 'caution'],
    [-201, 'caution'],
    [-499, 'caution'],
    [-500, 'danger'],
    [-501, 'danger'],
  ] as const)('a least of %i bps under what is expected is %s', (bps, level) =>
    expect(levelOf(rule, sale(bps), market(0))).toBe(level),
  )
  it('holds no loss of the market itself', () => {
    expect(levelOf(rule, sale(-150), market(-150))).toBe('ok')
    expect(levelOf('sell-below-exchange-rate', sale(-150), market(-150))).toBe('caution')
  })
  it('is danger without any least, once: the price is then not judged by it', () => {
    const bare = sale(-10_000, { flags: ['no-minimum'] })
    expect(levelOf(rule, bare, market(0))).toBe('danger')
    expect(levelOf('sell-below-exchange-rate', bare, market(0))).toBe('ok')
    const order = { ...bare, function: 'Order' }
    expect(levelOf(rule, order, market(0))).toBe('danger')
    expect(levelOf('sell-below-exchange-rate', order, market(0))).toBe('unknown')
  })
  it('is a notice for a mint without one', () => {
    const mint = intent({ kind: 'deposit', receive: [leg(STETH, 0n)], flags: ['no-minimum'] })
    expect(levelOf(rule, mint, calm())).toBe('notice')
  })
  it('is unknown when nothing is expected, and silent for signed orders', () => {
    expect(levelOf(rule, sale(-900), calm({ tokens: {} }))).toBe('unknown')
    expect(levelOf(rule, sale(-900), withToken(market(0), STETH, { marketRateWad: undefined }))).toBe(
      'unknown',
    )
    expect(levelOf(rule, sale(-900, { function: 'Order' }), market(0))).toBeUndefined()
  })
  it('measures an exact purchase by what is really given', () => {
    const exact = intent({
      give: [leg(STETH, (ETHER * 103n) / 100n, 'max')],
      receive: [leg(NATIVE, ETHER, 'exact')],
    })
    const facts = calm({ effects: { changes: { [STETH]: -ETHER, [NATIVE]: ETHER }, reverted: false } })
    expect(levelOf(rule, exact, facts)).toBe('caution')
    expect(levelOf('sell-below-exchange-rate', exact, facts)).toBe('ok')
  })
})

describe('better-exit', () => {
  const rule = 'better-exit'
  const paying = (bps: bigint) => [{ ...QUEUE, receivesWei: (ETHER * (10_000n + bps)) / 10_000n }]
  it.each([
    [29n, 'ok'],
    [30n, 'notice'],
    [31n, 'notice'],
    [900n, 'notice'],
    [-50n, 'ok'],
  ] as const)('a queue that pays %i bps more is %s: told, never counted again', (bps, level) =>
    expect(levelOf(rule, sale(-300), { ...market(0), ways: paying(bps) })).toBe(level),
  )
  it('says how long', () => {
    const params = findingOf(rule, sale(-300), { ...market(0), ways: paying(50n) })?.measurement.params
    expect(params).toMatchObject({ venue: 'Lido', waitDays: 2, moreBps: 50, moreWei: ETHER / 200n })
  })
  it('is unknown when the queue was not read, or the sale has no price', () => {
    expect(levelOf(rule, sale(), { ...market(0), ways: [] })).toBe('unknown')
    expect(levelOf(rule, sale(), calm({ tokens: {} }))).toBe('unknown')
    expect(levelOf(rule, sale(), { ...market(0), ways: [{ ...QUEUE, key: 'market' }] })).toBe('unknown')
  })
  it('says nothing where the protocol has no way out: away from home, or paused', () => {
    const paused = { ...market(0), ways: [], protocols: { lido: { isWithdrawalPaused: true } } }
    expect(levelOf(rule, sale(), paused)).toBeUndefined()
    // cmETH is paid out in mETH: that is no way to ether.
    const cmeth = intent({ give: [leg('0xe6829d9a7ee3040e1276fa75293bde931859e8fa', ETHER)] })
    expect(levelOf(rule, cmeth, calm({ ways: [] }))).toBeUndefined()
    const away = intent({ give: [leg('0x5979d7b546e38e414f7e9822514be443a4800529', ETHER)] })
    expect(levelOf(rule, away, calm({ chainId: 42161, walletChainId: 42161, ways: [] }))).toBeUndefined()
  })
})
