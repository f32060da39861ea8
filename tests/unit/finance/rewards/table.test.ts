import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DAY_S } from '@/lib/core/time'
import { WAD } from '@/lib/core/wad'
import { changeOf } from '@/lib/finance/rewards/changeOf'
import { aprOfYield, yielded } from '@/lib/finance/rewards/realisedApr'
import { PERIODS, rowsIn } from '@/lib/finance/rewards/table'
import { byDay, sumOfRows, valuedRows } from '@/lib/finance/rewards/worth'
import { NOW, row, table } from '../../components/earning'
import { ETH } from '../../components/world'

const rows = fc
  .array(
    fc.record({
      daysAgo: fc.integer({ min: 0, max: 500 }),
      amountWei: fc.bigInt(-(10n ** 20n), 10n ** 20n),
      priceWad: fc.bigInt(1n, 10n ** 22n),
    }),
    { maxLength: 60 },
  )
  .map(all =>
    all
      .sort((a, b) => b.daysAgo - a.daysAgo)
      .map(({ daysAgo, amountWei, priceWad }) => row(daysAgo, { amountWei, priceWad })),
  )

describe('a table of rewards', () => {
  it('tells the same sum by row and by day, in every period and unit', () => {
    fc.assert(
      fc.property(
        rows,
        fc.constantFrom(...PERIODS),
        fc.constantFrom('coin' as const, 'past' as const, 'today' as const),
        (all, period, worth) => {
          const valued = valuedRows(table(all), period, worth)
          const days = byDay(valued)
          expect(days.reduce((sum, { wei }) => sum + wei, 0n)).toBe(sumOfRows(valued).wei)
          for (const [index, { startS }] of days.entries())
            expect(startS).toBe((days[0]?.startS ?? 0) + index * DAY_S)
        },
      ),
    )
  })
  it('begins a period after its first block, and knows how it stood then', () => {
    const all = [row(8), row(7), row(6), row(0)]
    const { before, rows: inside } = rowsIn(table(all), 'd7')
    expect(before).toBe(all[1])
    expect(inside).toEqual(all.slice(2))
  })
  it('counts rows without a price and leaves them out of money', () => {
    const all = [row(2, { priceWad: undefined }), row(0)]
    expect(sumOfRows(valuedRows(table(all), 'all', 'past'))).toEqual({ wei: 20n * ETH, missing: 1 })
  })
})

describe('the money of today', () => {
  const sold = [
    row(100, { priceWad: 2_000n * WAD }),
    row(50, { type: 'transfer-out', priceWad: 1_000n * WAD }),
  ]
  it('is today’s, not that of the day on which all was sold', () => {
    const { wei } = sumOfRows(valuedRows({ ...table(sold), priceNowWad: 3_000n * WAD }, 'all', 'today'))
    expect(wei).toBe(sold[0]!.amountWei * 3_000n)
  })
  it('is not known where today’s price is not', () => {
    const asked = { ...table(sold), priceNowWad: undefined }
    expect(sumOfRows(valuedRows(asked, 'all', 'today'))).toEqual({ wei: 0n, missing: 1 })
  })
  it('of nothing earned is nothing, at any price', () => {
    const none = [row(2, { amountWei: 0n })]
    const asked = { ...table(none), priceNowWad: undefined }
    expect(sumOfRows(valuedRows(asked, 'all', 'today'))).toEqual({ wei: 0n, missing: 0 })
  })
})

describe('the holder’s own yield', () => {
  it('weighs every span with what was in it', () => {
    // A hundred for a day, then a thousand for a day; each earned a thousandth.
    const all = [
      row(2, { amountWei: 0n, balanceAfterWei: 100n * ETH }),
      row(1, { amountWei: ETH / 10n, balanceAfterWei: 1_000n * ETH }),
      row(0, { amountWei: ETH }),
    ]
    expect(aprOfYield([yielded(table(all), 'd7')])).toBeCloseTo(10 * 365, 6)
  })
  it('of nothing is not known', () => {
    expect(aprOfYield([yielded(table([]), 'all')])).toBeUndefined()
  })
})

describe('the change of market value', () => {
  it('is rewards, premium and price, to the wei, from the first moment that was seen', () => {
    const all = [row(3), row(2, { priceWad: 1_000n * ETH }), row(0, { priceWad: 1_500n * ETH })]
    const seen = (atS: number) => (atS === NOW - 3 * DAY_S ? undefined : atS === NOW ? -10 : -50)
    const change = changeOf(table(all), 'd7', seen)!
    expect(change.fromS).toBe(NOW - 2 * DAY_S)
    expect(change.rewardsFiatWei).toBe(10n * ETH)
    // From 50 to 10 bps under, of a hundred ether less what was earned, at the price of the start.
    expect(change.totalFiatWei).toBe(
      change.rewardsFiatWei + change.premiumFiatWei + change.priceFiatWei + change.flowsFiatWei,
    )
    expect(change.priceFiatWei).toBe((999n * ETH * 500n) / 10n)
  })
  it('is not told by one moment alone', () => {
    expect(changeOf(table([row(0)]), 'd7', () => 0)).toBeUndefined()
    expect(changeOf(table([row(1), row(0)]), 'd7', () => undefined)).toBeUndefined()
  })
})
