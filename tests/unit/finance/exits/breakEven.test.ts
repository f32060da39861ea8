import { describe, expect, it } from 'vitest'
import { breakEven } from '@/lib/finance/exits/breakEven'
import { waitingCost } from '@/lib/finance/exits/waitingCost'

const WAD = 10n ** 18n
const DAY_S = 86_400

describe('what waiting costs', () => {
  it('is the rewards of that time, rounded up', () => {
    expect(waitingCost(100n * WAD, 365, DAY_S)).toBe(10n ** 16n)
    expect(waitingCost(1n, 365, DAY_S)).toBe(1n)
  })
  it('is nothing without time or without a rate that is known and positive', () => {
    expect([
      waitingCost(WAD, undefined, DAY_S),
      waitingCost(WAD, -3, DAY_S),
      waitingCost(WAD, 300, 0),
    ]).toEqual([0n, 0n, 0n])
  })
})

describe('the break-even', () => {
  // 10 stETH for 9.91 ETH at 2.91 %: the example of the product page, 110 to 113 days of rewards.
  const sides = { fullWei: 10n * WAD, marketWei: 991n * 10n ** 16n, laterWei: 10n * WAD, aprBps: 291 }
  it('in days is the discount over the rewards of a day', () => {
    const { days } = breakEven({ ...sides, waitS: 4 * DAY_S })
    expect(days).toBeCloseTo((0.09 / (10 * 0.0291)) * 365, 1)
  })
  it('in discount is what the wait costs', () => {
    const { discountBps } = breakEven({ ...sides, waitS: 4 * DAY_S })
    expect(discountBps).toBeCloseTo((291 * 4) / 365, 1)
  })
  it('has no days where the market pays as much, or nothing is lost by waiting', () => {
    expect(breakEven({ ...sides, marketWei: 10n * WAD, waitS: DAY_S }).days).toBeUndefined()
    expect(breakEven({ ...sides, aprBps: undefined, waitS: DAY_S }).days).toBeUndefined()
  })
  it('has no discount where the wait is not estimated', () => {
    expect(breakEven({ ...sides, waitS: undefined }).discountBps).toBeUndefined()
  })
  it('counts the fee of the redemption', () => {
    const { discountBps } = breakEven({ ...sides, laterWei: 9_990n * 10n ** 15n, waitS: 0 })
    expect(discountBps).toBe(10)
  })
})
