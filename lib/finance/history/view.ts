import type { Bps } from '../../core/bps.ts'
import { type Bands, levelOf } from '../../core/level.ts'
import { DAY_S, type UnixS } from '../../core/time.ts'
import { median } from '../peg/median.ts'
import { type Bucket, type History, RINGS, type RingName } from './history.ts'

export const RANGES = { d1: DAY_S, d7: 7 * DAY_S, d30: 30 * DAY_S, y1: 365 * DAY_S } as const
export type Range = keyof typeof RANGES

/** The finest ring that reaches back over the range. */
const RING_OF: Record<Range, RingName> = { d1: 'fine', d7: 'fine', d30: 'hourly', y1: 'daily' }

export interface View {
  spanS: number
  buckets: readonly Bucket[]
}

/** What a chart of the range draws; buckets further apart than three spans have a hole between them. */
export function viewOf(history: History, range: Range, nowS: UnixS): View {
  const name = RING_OF[range]
  const buckets = history[name].filter(({ startS }) => startS > nowS - RANGES[range] && startS <= nowS)
  return { spanS: RINGS[name].spanS, buckets }
}

export interface Summary {
  latest: Bps
  lowest: Bps
  lowestAtS: UnixS
  highest: Bps
  middle: Bps
  /** Share of the time seen at each level or worse, 0 to 1. */
  noticeShare: number
  cautionShare: number
  dangerShare: number
}

/** The same in words: undefined when nothing was seen. */
export function summaryOf({ buckets }: View, bandsBps: Bands): Summary | undefined {
  const last = buckets.at(-1)
  if (!last) return undefined
  const deepest = buckets.reduce((most, bucket) => (bucket.low < most.low ? bucket : most))
  const shareOf = (levels: readonly string[]) =>
    buckets.filter(({ mean }) => levels.includes(levelOf(-mean, bandsBps))).length / buckets.length
  return {
    latest: last.mean,
    lowest: deepest.low,
    lowestAtS: deepest.startS,
    highest: Math.max(...buckets.map(({ high }) => high)),
    middle: median(buckets.map(({ mean }) => mean)) ?? last.mean,
    noticeShare: shareOf(['notice', 'caution', 'danger']),
    cautionShare: shareOf(['caution', 'danger']),
    dangerShare: shareOf(['danger']),
  }
}
