import { describe, expect, it } from 'vitest'
import { WAD } from '@/lib/core/wad'
import { judgePeg } from '@/lib/finance/peg/judgePeg'
import type { PegSource } from '@/lib/finance/peg/source'

const nowS = 1_800_000_000
const RATE = (115n * WAD) / 100n

/** A source that stands `bps` from a rate of 1.15. */
function at(bps: number, source: Partial<PegSource> = {}): PegSource {
  const rateWad = (RATE * BigInt(10_000 + bps)) / 10_000n
  const isFeed = source.sourceClass === 'B'
  return {
    marketId: `m${bps}`,
    sourceClass: 'A',
    rateWad,
    amountIn: isFeed ? 0n : 10n * WAD,
    updatedAtS: nowS,
    maxAgeS: isFeed ? 95_040 : 900,
    isAlreadyPeg: false,
    ...source,
  }
}
const feed = (bps: number, source: Partial<PegSource> = {}) =>
  at(bps, { sourceClass: 'B', deviationBps: 50, ...source })
const judge = (...sources: PegSource[]) => judgePeg({ sources, exchangeRateWad: RATE, nowS })
const roles = (peg: ReturnType<typeof judge>) => peg.sources.map(({ role }) => role)

describe('judgePeg', () => {
  it('believes two pools that agree', () => {
    const peg = judge(at(-82), at(-86))
    expect(peg).toMatchObject({ refBps: -84, level: 'caution', confidence: 'high', overlay: undefined })
    expect(peg.reason).toEqual({ key: 'poolsAgree', params: { count: 2, spreadBps: 4 } })
  })

  it('tells the market rate in underlying per token', () => {
    expect(judge(at(-100), at(-100)).marketRateWad).toBe((RATE * 99n) / 100n)
  })

  it.each([
    ['two pools 26 bps apart', [at(0), at(-26)], 'medium', undefined, 'poolsNear'],
    [
      'two pools 41 bps apart, one at par but not far enough to be a ghost',
      [at(0), at(-41)],
      'low',
      'disputed',
      'disputed',
    ],
    ['one pool and a feed within its deviation', [at(-40), feed(-20)], 'high', undefined, 'poolAndFeedAgree'],
    [
      'one pool and a feed that is too blunt to see it',
      [at(-150), feed(0, { deviationBps: 200 })],
      'medium',
      undefined,
      'poolAndBluntFeed',
    ],
    [
      'one pool and a feed past its heartbeat',
      [at(-90), feed(-90, { updatedAtS: nowS - 95_041 })],
      'medium',
      undefined,
      'poolAndStaleFeed',
    ],
    [
      'one pool and a feed that has not come so far yet',
      [at(-435), feed(-267)],
      'medium',
      undefined,
      'poolAheadOfFeed',
    ],
    ['one pool and a fresh feed at par', [at(-480), feed(0)], 'low', undefined, 'feedContradicts'],
    ['one pool alone', [at(-90)], 'low', undefined, 'oneSource'],
    [
      'one pool and one off-chain rate',
      [at(-90), at(-95, { sourceClass: 'C' })],
      'high',
      undefined,
      'poolAndOffchainAgree',
    ],
    ['a feed alone', [feed(-90)], 'unknown', 'unknown', 'feedOnly'],
    ['nothing', [], 'unknown', 'unknown', 'noSource'],
    ['a pool read too long ago', [at(-90, { updatedAtS: nowS - 901 })], 'unknown', 'stale', 'stale'],
    ['USD legs beneath their noise', [at(-99, { sourceClass: 'D' })], 'unknown', 'unknown', 'approximate'],
    ['USD legs above their noise', [at(-120, { sourceClass: 'D' })], 'unknown', 'unknown', 'approximate'],
  ] as const)('%s', (_, sources, confidence, overlay, key) => {
    const peg = judge(...sources)
    expect([peg.confidence, peg.overlay, peg.reason.key]).toEqual([confidence, overlay, key])
  })

  it('lets a feed 17.8 hours old, inside its heartbeat, veto nothing', () => {
    const alone = judge(at(-435))
    const beside = judge(at(-435), feed(-267, { updatedAtS: nowS - 64_080 }))
    expect([beside.refBps, beside.level]).toEqual([alone.refBps, alone.level])
    expect(beside.confidence).toBe('medium')
  })

  it('lets two pools far down override their dispute', () => {
    expect(judge(at(-210), at(-300))).toMatchObject({
      refBps: -255,
      overlay: undefined,
      confidence: 'medium',
    })
  })

  it('calls a lone bad venue a thin exit, no depeg', () => {
    const peg = judge(at(-480), at(0, { marketId: 'base' }))
    expect(peg).toMatchObject({ refBps: 0, level: 'ok', overlay: 'thin' })
    expect(peg.reason).toEqual({ key: 'ghostVenue', params: { venue: 'm-480', bps: -480 } })
    expect(roles(peg)).toEqual(['ghost', 'counted'])
  })

  it('drops what stands more than 75 bps from the others, and names it', () => {
    const peg = judge(at(-480), at(0), at(2), at(45, { sourceClass: 'C' }))
    expect(peg).toMatchObject({ refBps: 2, confidence: 'high' })
    expect(roles(peg)).toEqual(['ghost', 'counted', 'counted', 'outlier'])
  })

  it('does not take a wick of an exchange for the market', () => {
    expect(judge(at(0), at(-8800, { sourceClass: 'C' }))).toMatchObject({
      refBps: 0,
      overlay: undefined,
      level: 'ok',
    })
  })

  it('never divides a peg by the rate again', () => {
    const ema = at(0, { rateWad: (997n * WAD) / 1000n, isAlreadyPeg: true })
    expect(judge(ema).sources[0]).toMatchObject({ bps: -30, rateWad: (RATE * 997n) / 1000n })
  })

  it('without a rate knows nothing, and does not say ok silently', () => {
    expect(judgePeg({ sources: [at(0)], exchangeRateWad: undefined, nowS })).toMatchObject({
      refBps: undefined,
      overlay: 'unknown',
      reason: { key: 'noRate' },
    })
  })

  it('ignores a price of zero', () => {
    expect(judge(at(-10), at(-12), at(0, { rateWad: 0n })).refBps).toBe(-11)
  })

  it('says yours by the best venue, and thin when it is far beneath', () => {
    const input = { sources: [at(-4), at(-6)], exchangeRateWad: RATE, nowS }
    expect(judgePeg({ ...input, yours: [at(-4792), at(-9)] })).toMatchObject({
      yourBps: -9,
      overlay: undefined,
    })
    expect(judgePeg({ ...input, yours: [at(-4792)] })).toMatchObject({
      yourBps: -4792,
      refBps: -5,
      overlay: 'thin',
      level: 'ok',
    })
  })

  it('never says less than what the protocol pays at once', () => {
    const yours = [at(-300), at(0, { sourceClass: 'floor' })]
    expect(judgePeg({ sources: [at(-4), at(-6)], yours, exchangeRateWad: RATE, nowS }).yourBps).toBe(0)
  })
})
