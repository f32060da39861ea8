import { describe, expect, it } from 'vitest'
import { lessFee } from '@/lib/finance/exits/lessFee'

const WAD = 10n ** 18n

describe('what is left after a fee', () => {
  it('is exact for fees that a contract tells in millionths', () => {
    // As the readings tell them: parts of a million over a hundred. 7 / 100 × 100 is more than 7 in floating point.
    for (let parts = 0n; parts <= 3_000n; parts++)
      expect(lessFee(WAD, Number(parts) / 100)).toBe(WAD - (WAD * parts) / 1_000_000n)
  })
  it('is rounded down: what arrives, and a finer fee upwards', () => {
    expect(lessFee(999n, 1)).toBe(998n)
    expect(lessFee(WAD, 0.001)).toBe(WAD - WAD / 1_000_000n)
    expect(lessFee(WAD, undefined)).toBe(WAD)
  })
})
