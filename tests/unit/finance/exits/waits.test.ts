import { describe, expect, it } from 'vitest'
import { delayWait } from '@/lib/finance/exits/delayWait'
import { type LidoLine, lidoWaits } from '@/lib/finance/exits/lidoWaits'

const ETH = 10n ** 18n
const DAY_S = 86_400
const HOUR_S = 3_600
/** Noon in UTC, as the reports are made. */
const NOON_S = 1_795_521_600
const line = (more: Partial<LidoLine> = {}): LidoLine => ({
  waitingWei: 1_000n * ETH,
  freeWei: 10_000n * ETH,
  isBunker: false,
  frameStartS: NOON_S,
  nowS: NOON_S + 6 * HOUR_S,
  ...more,
})

describe('the wait in Lido’s queue', () => {
  it('is the next report where what lies ready covers the line and the amount', () => {
    const waits = lidoWaits(line(), 10n * ETH)
    expect(waits).toMatchObject({ coveredWei: 10n * ETH })
    expect(waits?.covered).toMatchObject({ fromS: 18 * HOUR_S, toS: 18.5 * HOUR_S, from: 'nextReport' })
    expect(waits?.beyond).toEqual(waits?.covered)
  })
  it('is the report after next for a request within two hours of one', () => {
    expect(lidoWaits(line({ nowS: NOON_S + 22 * HOUR_S }), ETH)?.covered.fromS).toBe(2 * HOUR_S)
    expect(lidoWaits(line({ nowS: NOON_S + 23 * HOUR_S }), ETH)?.covered.fromS).toBe(25 * HOUR_S)
  })
  it('is the next report for a request that is old enough by then, however near it is', () => {
    const nowS = NOON_S + 23 * HOUR_S
    const asked = (askedAtS: number) => lidoWaits(line({ nowS, askedAtS }), ETH)?.covered.fromS
    expect(asked(NOON_S)).toBe(HOUR_S)
    expect(asked(nowS - HOUR_S)).toBe(HOUR_S)
    expect(asked(nowS - HOUR_S + 1)).toBe(25 * HOUR_S)
  })
  it('counts on from an old frame: a frame is a day', () => {
    const late = line({ nowS: NOON_S + 3 * DAY_S + 6 * HOUR_S })
    expect(lidoWaits(late, ETH)?.covered).toEqual(lidoWaits(line(), ETH)?.covered)
  })
  it('gives the next report to those in front first, then waits for validators', () => {
    const waits = lidoWaits(line({ waitingWei: 9_000n * ETH }), 3_000n * ETH)
    expect(waits?.coveredWei).toBe(1_000n * ETH)
    // 2,000 of 57,600 ether a day, 27.3 h until they may be paid, then the report.
    const exitsS = Math.ceil((2_000 / 57_600) * DAY_S) + 27.3 * HOUR_S
    expect(waits?.beyond.fromS).toBe(Math.ceil(exitsS) + 18 * HOUR_S)
    expect(waits?.beyond).toMatchObject({ from: 'exitsAtFullChurn', to: 'behindRecordQueue' })
    // 46.41 days is the longest exit queue on record.
    expect((waits?.beyond.toS ?? 0) / DAY_S).toBeGreaterThan(46.4)
    expect((waits?.beyond.toS ?? 0) / DAY_S).toBeLessThan(46.41 + 0.04 + 1.14 + 2)
  })
  it('is sooner where a day of rewards is all that is missing', () => {
    const waits = lidoWaits(line({ waitingWei: 10_000n * ETH, rewardsPerDayWei: 700n * ETH }), 70n * ETH)
    expect(waits?.beyond).toMatchObject({ fromS: DAY_S / 10 + 18 * HOUR_S, from: 'rewardsSuffice' })
  })
  it('takes the exit queue as the beacon chain tells it, and the sweep', () => {
    const known = line({
      waitingWei: 10_000n * ETH,
      validators: { exitQueueWei: 57_600n * ETH, count: 960_000 },
    })
    const waits = lidoWaits(known, 10n * ETH)
    const sweepS = (960_000 / 16) * 12
    const ownS = Math.ceil((57_610 / 57_600) * DAY_S) + 27.3 * HOUR_S
    expect(waits?.beyond.toS).toBe(Math.ceil(ownS + sweepS) + 18 * HOUR_S + DAY_S + HOUR_S / 2)
    expect(waits?.beyond.to).toBe('behindExitQueue')
  })
  it('follows the queue: congested is at least five times calm, at any hour', () => {
    for (let hour = 0; hour < 24; hour++) {
      const nowS = NOON_S + hour * HOUR_S
      const calm = lidoWaits(line({ nowS }), 10n * ETH)
      const congested = lidoWaits(line({ nowS, waitingWei: 600_000n * ETH }), 10n * ETH)
      expect(congested?.beyond.fromS).toBeGreaterThanOrEqual(5 * (calm?.covered.toS ?? 0))
    }
  })
  it('never shrinks as the queue grows', () => {
    let last = 0
    for (let waiting = 0n; waiting < 1_000_000n; waiting += 9_973n) {
      const fromS = lidoWaits(line({ waitingWei: waiting * ETH }), ETH)?.beyond.fromS ?? 0
      expect(fromS).toBeGreaterThanOrEqual(last)
      last = fromS
    }
  })
  it('is wide where the frame could not be read, and not estimated in bunker mode', () => {
    expect(lidoWaits(line({ frameStartS: undefined }), ETH)?.covered.toS).toBe(2 * DAY_S + HOUR_S / 2)
    expect(lidoWaits(line({ isBunker: true }), ETH)).toBeUndefined()
  })
})

describe('a wait that a contract sets', () => {
  it('is exact where it is fixed', () => {
    expect(delayWait({ isFixed: true, delayS: 600 }, ETH)).toMatchObject({ fromS: 600, toS: 600 })
  })
  it('is the delay where the money lies ready, and open-ended where it does not', () => {
    const delay = { isFixed: false, delayS: 600, waitingWei: 5n, freeWei: 10n }
    expect(delayWait(delay, 5n)).toMatchObject({ fromS: 600, toS: 600, to: 'moneyReady' })
    expect(delayWait(delay, 6n)).toMatchObject({ fromS: 600, toS: undefined, to: 'moneyMissing' })
  })
  it('never says that money is missing where nothing tells what lies ready', () => {
    const open = { fromS: 600, toS: undefined, to: 'moneyUnknown' }
    expect(delayWait({ isFixed: false, delayS: 600 }, 1n)).toMatchObject(open)
    expect(delayWait({ isFixed: false, delayS: 600, waitingWei: 5n }, 1n)).toMatchObject(open)
    expect(delayWait({ isFixed: false, delayS: 600, freeWei: 5n }, 1n)).toMatchObject(open)
  })
  it('is not estimated where no delay is told', () => {
    expect(delayWait({ isFixed: true, delayS: undefined }, ETH)).toBeUndefined()
  })
})
