import { describe, expect, it } from 'vitest'
import { parseSeries } from '@/lib/finance/replay/parseSeries'
import { sourceOf } from '@/lib/finance/replay/sourceOf'
import { replay } from './history'

/** Synthetic paths: made here, no market ever stood so. */
const T = 1_700_000_000
const csv = (...rows: [number, number, string][]) =>
  parseSeries(
    ['timestamp,price,source', ...rows.map(([at, price, source]) => `${T + at},${price},${source}`)].join(
      '\n',
    ),
  )

describe('source names', () => {
  it.each([
    ['derived-curve-getdy-1000', 'A', 1000],
    ['curve-swap-in-7.637e+04', 'A', 76_370],
    ['1inch-quote-in-0.719886', 'A', 0.719886],
    ['market-curve-24h-median', 'A', undefined],
    ['peg-curve_ng-sell-1', 'A', 1],
    ['peg-kyber_base-sell-100', 'C', 100],
    ['peg-okx-sell-1', 'C', 1],
    ['peg-coinbase-sell-1', 'C', 1],
    ['chainlink-steth-eth', 'B', undefined],
    ['curve-daily-price-to-eth', 'B', undefined],
    ['flipside-daily-mean-ratio', 'B', undefined],
    ['derived-curve-mid-A50', 'B', undefined],
    ['chainlink-stethusd-over-ethusd', 'D', undefined],
    ['coingecko-daily-ratio', 'D', undefined],
    ['restakingdynamics-premium-daily', 'D', undefined],
  ])('%s', (name, sourceClass, size) => expect(sourceOf(name)).toMatchObject({ sourceClass, size }))

  it('knows no others', () => expect(sourceOf('my-blog')).toBeUndefined())
})

describe('parseSeries', () => {
  it('reads to the wei, sorts, and takes no zero for a price', () => {
    const rows = parseSeries('timestamp,price,source\n20,0.123456789012345678,a\n10,0,b\n15,1e-2,c\n')
    expect(rows).toEqual([
      { atS: 10, priceWad: 0n, source: 'b' },
      { atS: 15, priceWad: 10n ** 16n, source: 'c' },
      { atS: 20, priceWad: 123456789012345678n, source: 'a' },
    ])
  })
  it('names the line that is no row', () =>
    expect(() => parseSeries('timestamp,price,source\nhello')).toThrow('hello'))
})

describe('replay of a synthetic path', () => {
  it('a market is divided by the rate of its own time, and unknown without one', () => {
    const { moves } = replay(
      csv([0, 1.188, 'market-x'], [0, 1.2, 'rate-x'], [300, 1.188, 'market-x'], [300, 1.2, 'rate-x']),
      'wsteth',
    )
    expect(moves).toMatchObject([{ to: 'caution', bps: -100, notify: 'alert', confidence: 'medium' }])
    expect(replay(csv([0, 1.188, 'market-x'], [300, 1.188, 'market-x']), 'wsteth').events).toMatchObject([
      { overlay: 'unknown' },
    ])
  })

  it('a pause of more than 15 minutes, or three usual steps, starts the counting anew', () => {
    const steps = [0, 300, 600, 900].map((at): [number, number, string] => [at, 1, 'peg-x-sell-1'])
    const path = (gap: number) =>
      csv(...steps, [1200, 0.985, 'peg-x-sell-1'], [1200 + gap, 0.985, 'peg-x-sell-1'])
    expect(replay(path(900), 'steth').moves).toHaveLength(1)
    expect(replay(path(901), 'steth').moves).toEqual([])
  })

  it('a spike of one read is no alert', () => {
    const path = csv(
      ...[0, 60, 120, 180, 240].map((at): [number, number, string] => [
        at,
        at === 120 ? 0.9 : 1,
        'peg-x-sell-1',
      ]),
    )
    expect(replay(path, 'steth').moves).toEqual([])
  })

  it('a depeg of all venues is danger at the first read; of one venue it is a ghost', () => {
    const round = (at: number, a: number, b: number, c: number): [number, number, string][] => [
      [at, a, 'peg-curve-sell-1'],
      [at, b, 'peg-uni-sell-1'],
      [at, c, 'peg-aero-sell-1'],
    ]
    const depeg = replay(csv(...round(0, 1, 1, 1), ...round(60, 0.97, 0.971, 0.9705)), 'steth')
    expect(depeg.moves).toMatchObject([{ from: 'ok', to: 'danger', notify: 'alert', confidence: 'high' }])
    const ghost = replay(csv(...round(0, 1, 1, 0.95), ...round(60, 1, 1, 0.95)), 'steth')
    expect(ghost.moves).toEqual([])
    expect(ghost.remarks).toMatchObject([{ what: 'ghost', marketId: 'peg-aero-sell-1' }])
  })

  it('a quote of more than 1000 alone is depth, not the peg', () => {
    const { moves, remarks } = replay(
      csv(
        ...[0, 60].flatMap((at): [number, number, string][] => [
          [at, 1, 'derived-curve-getdy-1000'],
          [at, 0.8, 'derived-curve-getdy-20000'],
        ]),
      ),
      'steth',
    )
    expect(moves).toEqual([])
    expect(remarks).toMatchObject([{ what: 'thin' }])
  })

  it('a venue that stops answering in a crash holds nothing up', () => {
    const both = [0, 300, 600].flatMap((at): [number, number, string][] => [
      [at, 1, 'peg-curve-sell-1'],
      [at, 1, 'peg-uni-sell-1'],
    ])
    const { moves } = replay(
      csv(...both, [900, 0.97, 'peg-curve-sell-1'], [1200, 0.97, 'peg-curve-sell-1']),
      'steth',
    )
    expect(moves).toMatchObject([{ to: 'danger', atS: T + 1200, confidence: 'medium', notify: 'alert' }])
  })

  describe('a feed between two reads of a pool', () => {
    const pool = (at: number, price: number): [number, number, string] => [
      at,
      price,
      'derived-curve-getdy-1000',
    ]
    const feed = (at: number, price: number): [number, number, string] => [at, price, 'chainlink-steth-eth']
    const calm = [pool(0, 1), feed(0, 1), pool(600, 1)]

    it('is the second witness of what both see', () => {
      const { moves } = replay(csv(...calm, pool(1200, 0.99), feed(1500, 0.9895)), 'steth')
      expect(moves).toMatchObject([{ to: 'caution', bps: -100, atS: T + 1500, notify: 'alert' }])
    })

    it('makes no depeg of a spike that it does not see', () => {
      expect(
        replay(csv(...calm, pool(1200, 0.95), feed(1500, 0.9995), pool(1800, 1)), 'steth').moves,
      ).toEqual([])
    })

    it('takes back no read of a worse level, and lowers none', () => {
      const down = [pool(1200, 0.979), feed(1300, 0.985), pool(1800, 0.979)]
      const { moves } = replay(csv(...calm, ...down), 'steth')
      expect(moves.at(-1)).toMatchObject({ to: 'danger', atS: T + 1800 })
      const after = [2000, 2100, 2200, 2300].map(at => feed(at, 0.9999))
      expect(replay(csv(...calm, ...down, ...after), 'steth').moves.at(-1)).toMatchObject({ to: 'danger' })
    })
  })

  it('off-chain prices alone tell nothing', () => {
    expect(replay(csv([0, 0.9, 'peg-okx-sell-1'], [60, 0.9, 'peg-okx-sell-1']), 'steth').alerts).toEqual([])
  })
})
