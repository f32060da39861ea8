import { describe, expect, it } from 'vitest'
import { priceCurve, receiveAt } from '@/lib/finance/exits/priceCurve'
import { sizesUpTo } from '@/lib/finance/exits/sizes'
import { randomFrom } from '../../guard/random'
import { constantProduct, curveFor, randomPool, stableSwap, WAD, wadOf } from './pools'

describe('a price curve', () => {
  it('sorts its quotes and drops what says nothing', () => {
    const quotes = [
      { sellWei: 2n, receiveWei: 2n },
      { sellWei: 1n, receiveWei: 1n },
      { sellWei: 2n, receiveWei: 3n },
      { sellWei: 5n, receiveWei: 0n },
    ]
    expect(priceCurve(quotes).map(({ sellWei }) => sellWei)).toEqual([1n, 2n])
  })
  it('passes through its quotes, to the wei, and ends at the largest', () => {
    const pool = stableSwap(500n * WAD, 400n * WAD, 50n, WAD)
    const curve = curveFor(pool, 123n * WAD)
    for (const { sellWei, receiveWei } of curve) expect(receiveAt(curve, sellWei)).toBe(receiveWei)
    expect(receiveAt(curve, 123n * WAD + 1n)).toBeUndefined()
    expect(receiveAt([], WAD)).toBeUndefined()
    expect(receiveAt(curve, 0n)).toBe(0n)
  })
  it('is exact for a constant product between and beneath its quotes', () => {
    const pool = constantProduct(900n * WAD, 1_000n * WAD, 30n)
    const curve = curveFor(pool, 777n * WAD)
    for (let n = 1n; n < 500n; n++) {
      const sellWei = (777n * WAD * n) / 500n
      const off = (receiveAt(curve, sellWei) ?? 0n) - pool(sellWei)
      expect(off >= -2_000n && off <= 2_000n).toBe(true)
    }
  })
  it('never falls, whatever the pool', () => {
    for (let seed = 0; seed < 60; seed++) {
      const random = randomFrom(seed)
      const amountWei = wadOf(10 ** (random.next() * 5 - 1))
      const curve = curveFor(randomPool(random, amountWei, WAD), amountWei)
      let last = 0n
      for (let n = 1n; n <= 200n; n++) {
        const now = receiveAt(curve, (amountWei * n) / 200n) ?? -1n
        expect(now).toBeGreaterThanOrEqual(last)
        last = now
      }
    }
  })
})

describe('the sizes that are asked for', () => {
  it('are eighths of the amount and grid sizes down to a hundredth', () => {
    expect(sizesUpTo(100n * WAD).map(size => Number(size) / 1e18)).toEqual([
      1, 2, 5, 10, 12.5, 25, 37.5, 50, 62.5, 75, 87.5, 100,
    ])
  })
  it('rise, end at the amount and are a dozen at most', () => {
    const random = randomFrom(7)
    for (let n = 0; n < 300; n++) {
      const amountWei = wadOf(10 ** (random.next() * 9 - 3))
      const sizes = sizesUpTo(amountWei)
      expect(sizes.length).toBeLessThanOrEqual(12)
      expect(sizes.at(-1)).toBe(amountWei)
      expect([...sizes].sort((a, b) => (a < b ? -1 : 1))).toEqual(sizes)
    }
  })
  it('are none for nothing', () => expect(sizesUpTo(0n)).toEqual([]))
})
