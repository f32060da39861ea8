import fc from 'fast-check'
import { expect, test } from 'vitest'
import { deviationBps } from '@/lib/core/bps'
import { WAD } from '@/lib/core/wad'

test('a discount is negative, a premium positive, at the rate is zero', () => {
  expect(deviationBps(991n, 1_000n)).toBe(-90)
  expect(deviationBps(1_012n, 1_000n)).toBe(120)
  expect(deviationBps(WAD, WAD)).toBe(0)
})

test('a whole threshold is reached exactly when the exact discount reaches it', () => {
  fc.assert(
    fc.property(fc.bigInt(1n, 2n * WAD), fc.integer({ min: 1, max: 5_000 }), (market, threshold) => {
      const isReachedExactly = (WAD - market) * 10_000n >= BigInt(threshold) * WAD
      expect(-deviationBps(market, WAD) >= threshold).toBe(isReachedExactly)
    }),
  )
})

test('an exchange rate of zero has no deviation', () => {
  expect(() => deviationBps(1n, 0n)).toThrow(RangeError)
})
