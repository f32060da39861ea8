import type { View } from '@/lib/finance/history/view'

/** So many points fit 56 px without crowding. */
const POINTS = 40

export interface Spark {
  /** One stroke for every run without a hole, in a box of 100 × 100. */
  path: string
  /** Where the exchange rate lies in that box. */
  zeroY: number
}

/** The last deviations as a path: time to the right, premium up. Undefined when fewer than two were seen. */
export function sparkPath({ buckets, spanS }: View): Spark | undefined {
  const first = buckets[0]
  const last = buckets.at(-1)
  if (!first || !last || first === last) return undefined
  const stepS = Math.max(spanS, (last.startS - first.startS) / POINTS)
  const points = thin(buckets, stepS)
  const low = Math.min(0, ...points.map(point => point.bps))
  const high = Math.max(0, ...points.map(point => point.bps))
  const x = (atS: number) => (100 * (atS - first.startS)) / (last.startS - first.startS)
  const y = (bps: number) => (high === low ? 50 : (100 * (high - bps)) / (high - low))
  const path = points
    .map((point, index) => {
      const before = points[index - 1]
      const isNew = !before || point.atS - before.atS > 3 * stepS
      return `${isNew ? 'M' : 'L'}${x(point.atS).toFixed(1)} ${y(point.bps).toFixed(1)}`
    })
    .join('')
  return { path, zeroY: y(0) }
}

/** One point a step: of what lies in it the farthest from the rate, so that no dip is smoothed away. */
function thin(buckets: View['buckets'], stepS: number): { atS: number; bps: number }[] {
  const kept = new Map<number, { atS: number; bps: number }>()
  for (const { startS, mean } of buckets) {
    const step = Math.floor(startS / stepS)
    const there = kept.get(step)
    if (!there || Math.abs(mean) > Math.abs(there.bps)) kept.set(step, { atS: startS, bps: mean })
  }
  return [...kept.values()]
}
