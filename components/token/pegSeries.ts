import type { AlignedData } from 'uplot'
import type { View } from '@/lib/finance/history/view'

/** Buckets farther apart than this many spans have a hole between them: nobody looked. */
const HOLE_SPANS = 3

/** A view as uPlot draws it: times and bps, with a gap (null) wherever nothing was seen. */
export function pegSeries({ buckets, spanS }: View): AlignedData {
  const times: number[] = []
  const values: (number | null)[] = []
  for (const { startS, mean } of buckets) {
    const last = times.at(-1)
    if (last !== undefined && startS - last > HOLE_SPANS * spanS) {
      times.push(last + spanS)
      values.push(null)
    }
    times.push(startS)
    values.push(mean)
  }
  return [times, values]
}
