import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DEFAULT_BANDS_BPS } from '@/lib/core/level'
import { DAY_S, HOUR_S } from '@/lib/core/time'
import { append, EMPTY_HISTORY, type History, type Read } from '@/lib/finance/history/history'
import { pack, unpack } from '@/lib/finance/history/pack'
import { summaryOf, viewOf } from '@/lib/finance/history/view'
import { withNormalNotice } from '@/lib/finance/peg/normalNotice'

const T = 1_800_000_000 - (1_800_000_000 % DAY_S)
const every = (stepS: number, count: number, bps: (n: number) => number): Read[] =>
  Array.from({ length: count }, (_, n) => ({ atS: T + n * stepS, bps: bps(n) }))

describe('history', () => {
  it('keeps five minutes for a week, hours for a quarter, days for ever', () => {
    const history = append(
      EMPTY_HISTORY,
      every(HOUR_S / 2, 48 * 200, n => -(n % 7)),
    )
    expect(history.daily).toHaveLength(200)
    expect(history.hourly).toHaveLength(90 * 24)
    expect(history.fine).toHaveLength(7 * 48)
  })

  it('a bucket holds mean, deepest and highest of its reads', () => {
    const { hourly } = append(
      EMPTY_HISTORY,
      every(600, 6, n => [-10, -20, -60, -10, 0, 10][n]!),
    )
    expect(hourly).toEqual([{ startS: T, mean: -15, low: -60, high: 10, count: 6 }])
  })

  it('does not care for the order of reads', () => {
    const reads = fc.array(
      fc.record({ atS: fc.integer({ min: T, max: T + DAY_S }), bps: fc.integer({ min: -900, max: 90 }) }),
      {
        maxLength: 40,
      },
    )
    fc.assert(
      fc.property(reads, fc.nat(), (all, seed) => {
        const shuffled = all
          .map((read, n) => ({ read, key: (n * 7919 + seed) % 97 }))
          .sort((a, b) => a.key - b.key)
        const one = shuffled.reduce((history, { read }) => append(history, [read]), EMPTY_HISTORY)
        const other = append(EMPTY_HISTORY, all)
        const plain = (history: History) =>
          history.daily.map(({ startS, low, high, count }) => [startS, low, high, count])
        expect(plain(one)).toEqual(plain(other))
        expect(one.daily.reduce((sum, { count }) => sum + count, 0)).toBe(all.length)
        expect(one.fine.map(({ startS }) => startS)).toEqual(
          [...one.fine.map(({ startS }) => startS)].sort((a, b) => a - b),
        )
      }),
    )
  })

  it('comes back from storage to the hundredth of a basis point, and five full years are under 100 kB', () => {
    const history = append(
      EMPTY_HISTORY,
      every(300, 2_500, n => Math.round(-50 - (n % 1000)) / 100),
    )
    const back = unpack(pack(history))
    expect(back.fine).toEqual(history.fine)
    const cut = (bps: number) => Math.round(bps * 100) / 100
    expect(back.hourly).toEqual(history.hourly.map(bucket => ({ ...bucket, mean: cut(bucket.mean) })))
    const full: History = {
      fine: Array(2_016).fill(history.fine[0]),
      hourly: Array(2_160).fill(history.fine[0]),
      daily: Array(5 * 365).fill(history.fine[0]),
    }
    const bytes = Object.values(pack(full)).reduce((sum, ring) => sum + ring.byteLength, 0)
    expect(bytes).toBeLessThan(100_000)
  })

  it('shows the range that is asked for, and sums it up', () => {
    const history = append(
      EMPTY_HISTORY,
      every(300, 3 * 288, n => (n === 700 ? -220 : n > 800 ? -80 : -5)),
    )
    const view = viewOf(history, 'd1', T + 3 * DAY_S)
    expect(view.buckets).toHaveLength(287)
    const summary = summaryOf(view, DEFAULT_BANDS_BPS)
    expect(summary).toMatchObject({
      latest: -80,
      lowest: -220,
      lowestAtS: T + 700 * 300,
      highest: -5,
      middle: -5,
    })
    expect(summary?.dangerShare).toBeCloseTo(1 / 287)
    expect(summaryOf(viewOf(history, 'd1', T + 30 * DAY_S), DEFAULT_BANDS_BPS)).toBeUndefined()
  })
})

describe('withNormalNotice', () => {
  it('begins beyond the own noise of a week, never beyond caution', () => {
    const noisy = append(
      EMPTY_HISTORY,
      every(300, 600, n => (n % 2 ? -30 : -50)),
    )
    expect(withNormalNotice(DEFAULT_BANDS_BPS, noisy).notice).toBe(75)
    const calm = append(
      EMPTY_HISTORY,
      every(300, 600, n => (n % 2 ? -4 : -6)),
    )
    expect(withNormalNotice(DEFAULT_BANDS_BPS, calm).notice).toBe(30)
    const between = append(
      EMPTY_HISTORY,
      every(300, 600, n => (n % 2 ? -20 : -30)),
    )
    expect(withNormalNotice(DEFAULT_BANDS_BPS, between).notice).toBeCloseTo(25 + 3 * 1.4826 * 5)
  })
})
