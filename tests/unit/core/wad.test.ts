import fc from 'fast-check'
import { expect, test } from 'vitest'
import { divWadDown, divWadUp, mulDivDown, mulDivUp, mulWadDown, toWad, WAD } from '@/lib/core/wad'

const amount = fc.bigInt(-(10n ** 40n), 10n ** 40n)
const divisor = fc.bigInt(-(10n ** 24n), 10n ** 24n).filter(d => d !== 0n)

test('mulDivDown is the floor and mulDivUp the ceiling of the exact quotient', () => {
  fc.assert(
    fc.property(amount, amount, divisor, (a, b, d) => {
      const low = mulDivDown(a, b, d)
      const high = mulDivUp(a, b, d)
      const [product, sign] = [a * b, d < 0n ? -1n : 1n]
      expect(low * d * sign <= product * sign).toBe(true)
      expect((low + 1n) * d * sign > product * sign).toBe(true)
      expect(high - low).toBe(product % d === 0n ? 0n : 1n)
    }),
  )
})

test('a slashing rounds away from the holder', () => {
  expect(mulDivDown(-1n, 1n, 3n)).toBe(-1n)
  expect(mulWadDown(-1n, WAD / 2n)).toBe(-1n)
})

test('dividing by a rate rounds as its name says', () => {
  expect(divWadDown(10n, 3n * WAD)).toBe(3n)
  expect(divWadUp(10n, 3n * WAD)).toBe(4n)
})

test('toWad scales both ways', () => {
  expect(toWad(1_500_000n, 6)).toBe((3n * WAD) / 2n)
  expect(toWad(10n ** 27n, 27)).toBe(WAD)
  expect(toWad(10n ** 27n - 1n, 27)).toBe(WAD - 1n)
})

test('a division by zero is an error, never a zero', () => {
  expect(() => mulDivDown(1n, 1n, 0n)).toThrow(RangeError)
})
