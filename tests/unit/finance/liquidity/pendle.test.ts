import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { WAD } from '@/lib/core/wad'
import { lpWorth, type PendleState, ptWorth, ytWorth } from '@/lib/finance/liquidity/pendle'

const wei = fc.bigInt({ min: 1n, max: 10n ** 25n })
const state = fc.record({
  totalSyWei: wei,
  totalPtWei: wei,
  totalLpWei: wei,
  indexWad: fc.bigInt({ min: WAD, max: 3n * WAD }),
})
const priced = (base: Omit<PendleState, 'ptToSyWad' | 'ytToSyWad'>, ptShareBps: bigint): PendleState => {
  // PT and YT together are one unit of the asset: at the index, that many SY.
  const whole = (WAD * WAD) / base.indexWad
  const ptToSyWad = (whole * ptShareBps) / 10_000n
  return { ...base, ptToSyWad, ytToSyWad: whole - ptToSyWad }
}

describe('Pendle', () => {
  it('splits without loss or gain: PT and YT are worth, together, the SY they redeem for', () => {
    fc.assert(
      fc.property(state, fc.bigInt({ min: 0n, max: 10_000n }), wei, (base, share, amount) => {
        const pool = priced(base, share)
        const pt = ptWorth(amount, pool)
        const yt = ytWorth(amount, 0n, pool)
        expect(yt.redeemsWei).toBe(0n)
        const apart = (pt.marketWei ?? 0n) + (yt.marketWei ?? 0n)
        const off = pt.redeemsWei - apart
        // Rounded down twice on one side, and by the index's last digit on the other.
        expect(off >= -2n && off <= 2n + amount / WAD).toBe(true)
      }),
    )
  })
  it('pays all holders of LP together no more than the market holds', () => {
    fc.assert(
      fc.property(state, fc.array(wei, { minLength: 1, maxLength: 6 }), (base, shares) => {
        const totalLpWei = shares.reduce((sum, share) => sum + share, 0n)
        const pool = priced({ ...base, totalLpWei }, 9_000n)
        const paid = shares.reduce((sum, share) => sum + lpWorth(share, pool).redeemsWei, 0n)
        const all = pool.totalSyWei + ptWorth(pool.totalPtWei, pool).redeemsWei
        const dust = all - paid
        expect(dust >= 0n && dust <= BigInt(shares.length) * 3n).toBe(true)
      }),
    )
  })
  it('does not know the market without a rate', () => {
    const pool = {
      totalSyWei: 1n,
      totalPtWei: 1n,
      totalLpWei: 1n,
      indexWad: WAD,
      ptToSyWad: undefined,
      ytToSyWad: undefined,
    }
    expect([ptWorth(1n, pool), ytWorth(1n, 0n, pool), lpWorth(1n, pool)].map(one => one.marketWei)).toEqual([
      undefined,
      undefined,
      undefined,
    ])
  })
})
