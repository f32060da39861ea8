import type { Bps } from '../../core/bps.ts'
import { DAY_S, HOUR_S, MINUTE_S, type UnixS } from '../../core/time.ts'

/** The deviation over one span of time. `mean` of all reads; `low` the deepest discount, `high` the highest. */
export interface Bucket {
  startS: UnixS
  mean: Bps
  low: Bps
  high: Bps
  /** Reads that went in. */
  count: number
}

/** What is kept of one token on one chain: five minutes for a week, hours for a quarter, days for ever. */
export interface History {
  fine: readonly Bucket[]
  hourly: readonly Bucket[]
  daily: readonly Bucket[]
}

export const RINGS = {
  fine: { spanS: 5 * MINUTE_S, keepS: 7 * DAY_S },
  hourly: { spanS: HOUR_S, keepS: 90 * DAY_S },
  daily: { spanS: DAY_S, keepS: Infinity },
} as const
export type RingName = keyof typeof RINGS

export const EMPTY_HISTORY: History = { fine: [], hourly: [], daily: [] }

export interface Read {
  atS: UnixS
  bps: Bps
}

/** Adds reads in any order: each goes into its bucket of every ring that still reaches back to it. */
export function append(history: History, reads: readonly Read[]): History {
  const sorted = [...reads].sort((a, b) => a.atS - b.atS)
  const ringWith = (name: RingName) =>
    sorted.reduce((ring, read) => withRead(ring, read, RINGS[name]), history[name])
  return { fine: ringWith('fine'), hourly: ringWith('hourly'), daily: ringWith('daily') }
}

type Ring = readonly Bucket[]

function withRead(ring: Ring, { atS, bps }: Read, { spanS, keepS }: { spanS: number; keepS: number }): Ring {
  const startS = Math.floor(atS / spanS) * spanS
  const at = placeOf(ring, startS)
  const there = ring[at]
  const isThere = there?.startS === startS
  const bucket = isThere ? joined(there, bps) : { startS, mean: bps, low: bps, high: bps, count: 1 }
  const next = [...ring.slice(0, at), bucket, ...ring.slice(isThere ? at + 1 : at)]
  const oldestS = (next.at(-1)?.startS ?? 0) - keepS
  return next.filter(kept => kept.startS > oldestS)
}

/** Where a bucket stands, or would stand. Reads mostly come at the end. */
function placeOf(ring: Ring, startS: UnixS): number {
  let at = ring.length
  while (at > 0 && (ring[at - 1]?.startS ?? 0) >= startS) at--
  return at
}

function joined({ startS, mean, low, high, count }: Bucket, bps: Bps): Bucket {
  return {
    startS,
    mean: (mean * count + bps) / (count + 1),
    low: Math.min(low, bps),
    high: Math.max(high, bps),
    count: count + 1,
  }
}
