import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NATIVE } from '@/lib/core/address'
import { daysOfRewards, execution, minimumExecution, valueInUnderlying } from '@/lib/guard/execution'
import type { Intent } from '@/lib/guard/intent'
import {
  calm,
  dollar,
  ETHER,
  intent,
  leg,
  OTHER,
  STETH,
  sale,
  token,
  USDC,
  WSTETH,
  withToken,
} from './rules/world'

const of = (one: Intent, facts = calm(), intents = [one]) => execution({ intent: one, intents, facts })
const amounts = fc.bigInt(10n ** 6n, 10n ** 26n)
const rates = fc.bigInt(10n ** 17n, 10n ** 19n)
const seen = (stEth: bigint, eth: bigint) =>
  calm({ effects: { changes: { [STETH]: stEth, [NATIVE]: eth }, reverted: false } })

describe('value in the underlying', () => {
  it('rounds down: never more than the true value, less by under a wei', () =>
    fc.assert(
      fc.property(amounts, rates, (amount, exchangeRateWad) => {
        const facts = withToken(calm(), STETH, { exchangeRateWad })
        const wei = valueInUnderlying(facts, STETH, amount)?.wei ?? -1n
        expect(wei * ETHER <= amount * exchangeRateWad).toBe(true)
        expect((wei + 1n) * ETHER > amount * exchangeRateWad).toBe(true)
      }),
    ))
  it('turns dollars into ether by the feed, and says so', () => {
    const facts = calm({ tokens: { ...calm().tokens, [USDC]: dollar } })
    expect(valueInUnderlying(facts, USDC, 3_000_000_000n)).toEqual({
      wei: ETHER,
      underlying: 'ETH',
      isThroughDollars: true,
    })
    expect(valueInUnderlying({ ...facts, ethUsdWad: undefined }, USDC, 1n)).toBeUndefined()
  })
  it('is undefined where anything is missing', () => {
    expect(valueInUnderlying(calm(), undefined, 1n)).toBeUndefined()
    expect(valueInUnderlying(calm(), OTHER, 1n)).toBeUndefined()
    expect(valueInUnderlying(calm(), STETH, undefined)).toBeUndefined()
    expect(valueInUnderlying(withToken(calm(), STETH, { underlying: undefined }), STETH, 1n)).toBeUndefined()
  })
})

describe('execution', () => {
  it('is negative exactly when less comes than goes', () =>
    fc.assert(
      fc.property(amounts, amounts, (given, received) => {
        const bps = of(sale(), seen(-given, received))?.bps ?? Number.NaN
        if (bps < 0) expect(received < given).toBe(true)
        if (bps > 0) expect(received > given).toBe(true)
        if (received === given) expect(bps).toBe(0)
        // Less than a hundredth of a bps is nothing.
        if (bps === 0) expect((received - given) ** 2n * 10n ** 12n < given ** 2n).toBe(true)
      }),
    ))
  it('goes by the simulation, else the quote, else the least', () => {
    const one = sale(-50)
    expect(of(one, seen(-ETHER, (ETHER * 99n) / 100n))).toMatchObject({ basis: 'simulated', bps: -100 })
    expect(of(one)).toMatchObject({ basis: 'quoted', bps: -3 })
    expect(of(one, withToken(calm(), STETH, { marketRateWad: undefined }))).toMatchObject({
      basis: 'minimum',
      bps: -50,
    })
    expect(of(one, calm({ tokens: {} }))).toBeUndefined()
  })
  it('believes no simulation that failed, pays others, or shows several intents at once', () => {
    const facts = seen(-ETHER, ETHER / 2n)
    const failed = { ...facts, effects: { changes: facts.effects?.changes ?? {}, reverted: true } }
    expect(of(sale(), failed)?.basis).toBe('quoted')
    expect(of(sale(-50, { recipient: OTHER }), facts)?.basis).toBe('quoted')
    const one = sale()
    expect(of(one, facts, [one, sale()])?.basis).toBe('quoted')
    expect(of(one, facts, [intent({ kind: 'approve' }), one])?.basis).toBe('simulated')
  })
  it('weighs both LSTs by their rates', () => {
    const facts = calm({
      tokens: {
        [STETH]: token('steth', 0),
        [WSTETH]: token('wsteth', 0, { exchangeRateWad: (12n * ETHER) / 10n }),
      },
    })
    const swap = intent({ give: [leg(STETH, 12n * ETHER)], receive: [leg(WSTETH, 10n * ETHER, 'min')] })
    expect(of(swap, facts)).toMatchObject({ givenWei: 12n * ETHER, receivedWei: 12n * ETHER, bps: 0 })
  })
  it('compares nothing in different units, and no hole with a sum', () => {
    const bnb = withToken(calm(), STETH, { underlying: 'BNB' })
    expect(of(sale(), bnb)).toBeUndefined()
    const two = sale(-50, { receive: [leg(NATIVE, ETHER, 'min'), leg(OTHER, 1n, 'min')] })
    expect(of(two)).toBeUndefined()
  })
  it('has no least where a wei or nothing is asked for', () => {
    const facts = calm()
    for (const one of [
      sale(-10_000, { flags: ['no-minimum'] }),
      sale(-50, { receive: [leg(NATIVE, undefined)] }),
    ])
      expect(minimumExecution({ intent: one, intents: [one], facts })).toBeUndefined()
  })
})

describe('days of rewards', () => {
  it('is the loss over the rewards of a day', () => expect(daysOfRewards(30, 300)).toBeCloseTo(36.5))
  it('is no number of days without an APR, and none for a gain', () => {
    for (const apr of [undefined, 0, -1, Number.NaN]) expect(daysOfRewards(30, apr)).toBeUndefined()
    expect(daysOfRewards(-30, 300)).toBe(0)
  })
})
