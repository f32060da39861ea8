import type { AlignedData } from 'uplot'
import type { View } from '@/lib/finance/history/view'

/** Buckets farther apart than this many spans have a hole between them: nobody looked. */
const HOLE_SPANS = 3

/**
 * What was seen, and what is only approximately known, as uPlot draws them: times and two rows of bps, each with a gap
 * (null) wherever nothing was seen. Where both are known, only what was seen is drawn.
 */
export function pegSeries(seen: View, approximate: View): AlignedData {
  const values = new Map<number, { seen: number | null; approximate: number | null }>()
  const put = (atS: number, name: 'seen' | 'approximate', bps: number | null) =>
    values.set(atS, { ...(values.get(atS) ?? { seen: null, approximate: null }), [name]: bps })
  const firstS = seen.buckets[0]?.startS ?? Infinity
  const before = approximate.buckets.filter(({ startS }) => startS < firstS)
  for (const [atS, bps] of withHoles({ ...approximate, buckets: before })) put(atS, 'approximate', bps)
  for (const [atS, bps] of withHoles(seen)) put(atS, 'seen', bps)
  const times = [...values.keys()].sort((a, b) => a - b)
  const row = (name: 'seen' | 'approximate') => times.map(atS => values.get(atS)?.[name] ?? null)
  return [times, row('seen'), row('approximate')]
}

function withHoles({ buckets, spanS }: View): [number, number | null][] {
  return buckets.flatMap(({ startS, mean }, index): [number, number | null][] => {
    const last = buckets[index - 1]?.startS
    const isHole = last !== undefined && startS - last > HOLE_SPANS * spanS
    return isHole
      ? [
          [last + spanS, null],
          [startS, mean],
        ]
      : [[startS, mean]]
  })
}
