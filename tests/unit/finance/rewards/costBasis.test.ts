import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { WAD } from '@/lib/core/wad'
import { costBasis } from '@/lib/finance/rewards/costBasis'
import { RAY } from '@/lib/finance/rewards/rewards'
import type { PricedRow } from '@/lib/finance/rewards/table'

const row = (sharesWei: bigint, amountWei: bigint, priceWad: bigint | undefined = 2n * WAD): PricedRow => ({
  atS: 0,
  block: 0,
  type: sharesWei === 0n ? 'accrual' : sharesWei > 0n ? 'deposit' : 'transfer-out',
  amountWei,
  sharesWei,
  rateRay: RAY,
  rateFrom: 'block',
  priceWad,
  balanceAfterWei: 0n,
  tx: undefined,
})

describe('the cost basis', () => {
  it('is the average of what came in; what leaves takes its share, and rewards change nothing', () => {
    const rows = [row(10n, 10n), row(0n, 5n), row(10n, 30n), row(-5n, -15n)]
    expect(costBasis(rows)).toEqual({
      sharesWei: 15n,
      costWei: 30n,
      costFiatWei: 60n,
      averageRateRay: 2n * RAY,
    })
  })

  it('of nothing is not known', () => {
    expect(costBasis([row(4n, 7n), row(-4n, -9n)])).toEqual({
      sharesWei: 0n,
      costWei: 0n,
      costFiatWei: 0n,
      averageRateRay: undefined,
    })
  })

  it('in fiat is not known when a price is missing, until all of it is gone', () => {
    const unpriced = { ...row(10n, 10n), priceWad: undefined }
    expect(costBasis([unpriced, row(5n, 5n)]).costFiatWei).toBeUndefined()
    expect(costBasis([unpriced, row(-10n, -10n), row(5n, 5n)]).costFiatWei).toBe(10n)
  })

  it('never falls below nothing, and not above all that came in', () => {
    const step = fc.tuple(fc.bigInt(1n, 10n ** 24n), fc.integer({ min: 0, max: 100 }))
    fc.assert(
      fc.property(fc.array(step), steps => {
        let held = 0n
        let came = 0n
        const rows = steps.flatMap(([amount, percent]) => {
          const out = ((held + amount) * BigInt(percent)) / 100n
          held += amount - out
          came += 2n * amount
          return [row(amount, 2n * amount), row(-out, -out)]
        })
        const { costWei, sharesWei } = costBasis(rows)
        expect(sharesWei).toBe(held)
        expect(costWei >= 0n && costWei <= came).toBe(true)
      }),
    )
  })
})
