import { createRequire } from 'node:module'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { burnPays, feesSince, growthInside } from '@/lib/finance/liquidity/concentrated'
import { Q96, sqrtPriceAtTick } from '@/lib/finance/liquidity/sqrtPrice'

// The authors' own TypeScript, read as CommonJS: its ESM build does not load in node.
const sdk = createRequire(import.meta.url)('@uniswap/v3-sdk') as typeof import('@uniswap/v3-sdk')
/** An integer of the SDK's own kind, which its package does not export. */
const Integer = sdk.TickMath.MIN_SQRT_RATIO.constructor as unknown as {
  BigInt(value: string): typeof sdk.TickMath.MIN_SQRT_RATIO
}
const toSdk = (value: bigint) => Integer.BigInt(value.toString())

const tick = fc.integer({ min: -887_272, max: 887_272 })
/** What pools of LSTs look like: within a factor of e² of one. */
const nearTick = fc.integer({ min: -20_000, max: 20_000 })
const liquidity = fc.bigInt({ min: 1n, max: 10n ** 30n })
const range = fc
  .tuple(nearTick, nearTick)
  .filter(([a, b]) => a !== b)
  .map(([a, b]) => ({ lowerTick: Math.min(a, b), upperTick: Math.max(a, b) }))

describe('sqrtPriceAtTick', () => {
  it('is the price of the Uniswap SDK at any tick', () => {
    fc.assert(
      fc.property(tick, at => {
        expect(sqrtPriceAtTick(at)).toBe(BigInt(sdk.TickMath.getSqrtRatioAtTick(at).toString()))
      }),
      { numRuns: 300 },
    )
  })
  it('is exactly one at tick 0, and refuses what is no tick', () => {
    expect(sqrtPriceAtTick(0)).toBe(Q96)
    expect(() => sqrtPriceAtTick(887_273)).toThrow(RangeError)
    expect(() => sqrtPriceAtTick(0.5)).toThrow(RangeError)
  })
})

describe('burnPays', () => {
  it('is what SqrtPriceMath of the Uniswap SDK says, rounded down', () => {
    fc.assert(
      fc.property(range, nearTick, liquidity, ({ lowerTick, upperTick }, at, amount) => {
        const price = sqrtPriceAtTick(at)
        const [low, high] = [lowerTick, upperTick].map(t => sdk.TickMath.getSqrtRatioAtTick(t))
        const inside = at < lowerTick ? low : at >= upperTick ? high : toSdk(price)
        const expected = [
          sdk.SqrtPriceMath.getAmount0Delta(inside!, high!, toSdk(amount), false),
          sdk.SqrtPriceMath.getAmount1Delta(low!, inside!, toSdk(amount), false),
        ].map(value => BigInt(value.toString()))
        const pays = burnPays({ sqrtPriceX96: price, tick: at }, { lowerTick, upperTick, liquidity: amount })
        expect(pays).toEqual(expected)
      }),
      { numRuns: 300 },
    )
  })

  it('pays the same, but for a wei a side, when a position is burnt in two parts', () => {
    fc.assert(
      fc.property(range, nearTick, liquidity, liquidity, (ticks, at, one, other) => {
        const state = { sqrtPriceX96: sqrtPriceAtTick(at), tick: at }
        const whole = burnPays(state, { ...ticks, liquidity: one + other })
        const a = burnPays(state, { ...ticks, liquidity: one })
        const b = burnPays(state, { ...ticks, liquidity: other })
        for (const i of [0, 1] as const) {
          const lost = whole[i] - a[i] - b[i]
          expect(lost >= 0n && lost <= 2n).toBe(true)
        }
      }),
    )
  })
})

describe('fees', () => {
  it('counts what was earned while counters wrapped', () => {
    const near = 2n ** 256n - 5n * 2n ** 128n
    const inside = growthInside(
      0,
      { lowerTick: -10, upperTick: 10 },
      {
        global: [2n * 2n ** 128n, 0n],
        outsideLower: [near, 0n],
        outsideUpper: [0n, 0n],
      },
    )
    // 2 − (−5) = 7 units of fee per unit of liquidity.
    expect(feesSince([0n, 0n], inside, 3n)).toEqual([21n, 0n])
  })

  it('earns nothing outside its range: growth elsewhere leaves it where it was', () => {
    const ticks = { lowerTick: 100, upperTick: 200 }
    const around = { outsideLower: [40n, 0n], outsideUpper: [0n, 0n] } as const
    const before = growthInside(0, ticks, { ...around, global: [1_000n, 7n] })
    const after = growthInside(0, ticks, { ...around, global: [5_000n, 9n] })
    expect(after).toEqual(before)
  })
})
