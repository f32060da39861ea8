import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { accruals, MissingRateError, RAY, sharesAt, totalOf } from '@/lib/finance/rewards/rewards'

const shares = fc.bigInt(0n, 10n ** 24n)
const rate = fc.bigInt(RAY / 2n, 3n * RAY)
/** One rate a moment from 0 on; shares change at some of them, and at the first. */
const history = fc
  .array(fc.record({ rateRay: rate, change: fc.option(shares, { nil: undefined }) }), {
    minLength: 2,
    maxLength: 40,
  })
  .map(moments => ({
    rates: moments.map(({ rateRay }, at) => ({ at, rateRay })),
    holdings: moments.flatMap(({ change }, at) => (change === undefined ? [] : [{ at, sharesWei: change }])),
    last: moments.length - 1,
  }))

describe('rewards', () => {
  it('differ from the exact ones by under a wei for each change of shares', () => {
    fc.assert(
      fc.property(history, ({ rates, holdings, last }) => {
        const rows = accruals(holdings, rates, 0, last)
        let exactRay = 0n
        for (let at = 1; at <= last; at++) {
          const held = sharesAt(holdings, at - 1)
          exactRay += held * (rates[at]!.rateRay - rates[at - 1]!.rateRay)
        }
        const offRay = exactRay - totalOf(rows) * RAY
        const mostRay = BigInt(holdings.length + 1) * RAY
        expect(offRay > -mostRay && offRay < mostRay).toBe(true)
      }),
    )
  })

  it('of one holding are exactly what its worth in whole wei grew by', () => {
    fc.assert(
      fc.property(shares, rate, rate, (sharesWei, before, after) => {
        const rates = [
          { at: 0, rateRay: before },
          { at: 1, rateRay: after },
        ]
        const grown = (sharesWei * after) / RAY - (sharesWei * before) / RAY
        expect(totalOf(accruals([{ at: 0, sharesWei }], rates, 0, 1))).toBe(grown)
      }),
    )
  })

  it('are the same to the wei however finely time is cut', () => {
    fc.assert(
      fc.property(history, ({ rates, holdings, last }) => {
        const needed = new Set([0, last, ...holdings.map(({ at }) => at)])
        const coarse = rates.filter(({ at }) => needed.has(at))
        expect(totalOf(accruals(holdings, coarse, 0, last))).toBe(totalOf(accruals(holdings, rates, 0, last)))
      }),
    )
  })

  it('are what the balance, rounded down, is seen to grow by', () => {
    fc.assert(
      fc.property(shares, rate, rate, (sharesWei, before, after) => {
        const rates = [
          { at: 0, rateRay: before },
          { at: 1, rateRay: after },
        ]
        const grown = (sharesWei * after) / RAY - (sharesWei * before) / RAY
        expect(totalOf(accruals([{ at: 0, sharesWei }], rates, 0, 1))).toBe(grown)
      }),
    )
  })

  it('of two windows side by side are those of both', () => {
    fc.assert(
      fc.property(history, fc.nat(), ({ rates, holdings, last }, cut) => {
        const middle = cut % (last + 1)
        const parts = [...accruals(holdings, rates, 0, middle), ...accruals(holdings, rates, middle, last)]
        expect(parts).toEqual(accruals(holdings, rates, 0, last))
      }),
    )
  })

  it('are none while the rate stands still, whatever the holder does', () => {
    fc.assert(
      fc.property(history, rate, ({ rates, holdings, last }, still) => {
        const flat = rates.map(({ at }) => ({ at, rateRay: still }))
        expect(totalOf(accruals(holdings, flat, 0, last))).toBe(0n)
      }),
    )
  })

  it('of several accounts are those of all shares together, within a wei each', () => {
    fc.assert(
      fc.property(fc.array(shares, { minLength: 1, maxLength: 8 }), rate, rate, (held, before, after) => {
        const rates = [
          { at: 0, rateRay: before },
          { at: 1, rateRay: after },
        ]
        const of = (sharesWei: bigint) => totalOf(accruals([{ at: 0, sharesWei }], rates, 0, 1))
        const sum = held.reduce((total, one) => total + of(one), 0n)
        const whole = of(held.reduce((total, one) => total + one, 0n))
        const most = BigInt(held.length)
        expect(whole - sum >= -most && whole - sum <= most).toBe(true)
      }),
    )
  })

  it('are negative after a slashing, rounded down', () => {
    const rates = [
      { at: 0, rateRay: RAY },
      { at: 1, rateRay: RAY - 1n },
    ]
    expect(accruals([{ at: 0, sharesWei: 5n }], rates, 0, 1)).toEqual([
      { fromAt: 0, toAt: 1, sharesWei: 5n, rewardWei: -1n },
    ])
  })

  it('are refused when the rate at a change of shares is not known', () => {
    const holdings = [
      { at: 0, sharesWei: 5n },
      { at: 1, sharesWei: 9n },
    ]
    const rates = [
      { at: 0, rateRay: RAY },
      { at: 2, rateRay: 2n * RAY },
    ]
    expect(() => accruals(holdings, rates, 0, 2)).toThrow(MissingRateError)
    expect(() => accruals([], rates, 0, 3)).toThrow(MissingRateError)
  })
})
