import fc from 'fast-check'
import { expect, it } from 'vitest'
import { WAD } from '@/lib/core/wad'
import { roundUpToGrid } from '@/lib/finance/peg/grid'

it.each([
  [1n, WAD / 1000n],
  [WAD, WAD],
  [WAD + 1n, 2n * WAD],
  [3n * WAD, 5n * WAD],
  [5_000n * WAD + 1n, 10_000n * WAD],
])('rounds %d up to %d', (amount, grid) => expect(roundUpToGrid(amount)).toBe(grid))

it('never rounds down, never beyond 2.5 times, and stays where it is on the grid', () => {
  fc.assert(
    fc.property(fc.bigInt(WAD / 1000n, 10n ** 30n), amount => {
      const grid = roundUpToGrid(amount)
      expect(grid).toBeGreaterThanOrEqual(amount)
      expect(grid * 2n).toBeLessThan(amount * 5n + 1n)
      expect(roundUpToGrid(grid)).toBe(grid)
    }),
  )
})

it('refuses nothing and less', () => expect(() => roundUpToGrid(0n)).toThrow(RangeError))
