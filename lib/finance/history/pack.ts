import { MINUTE_S } from '../../core/time.ts'
import type { Bucket, History, RingName } from './history.ts'

/** A history as it is stored: 32-bit numbers, under 100 kB for a token and five years. */
export type PackedHistory = Record<RingName, Int32Array>

/** Minutes since the epoch, mean; where a bucket is long enough to matter also low, high, count. */
const FIELDS: Record<RingName, 2 | 5> = { fine: 2, hourly: 5, daily: 5 }
/** Hundredths of a basis point; what does not fit is cut at the rim. */
const PARTS = 100
const LARGEST = 2 ** 31 - 1

export function pack(history: History): PackedHistory {
  const ring = (name: RingName) =>
    Int32Array.from(history[name].flatMap(bucket => numbersOf(bucket).slice(0, FIELDS[name])))
  return { fine: ring('fine'), hourly: ring('hourly'), daily: ring('daily') }
}

/** A five-minute bucket comes back as its mean alone. */
export function unpack(packed: PackedHistory): History {
  const ring = (name: RingName) => bucketsOf(packed[name], FIELDS[name])
  return { fine: ring('fine'), hourly: ring('hourly'), daily: ring('daily') }
}

function numbersOf({ startS, mean, low, high, count }: Bucket): number[] {
  const parts = [mean, low, high].map(bps => Math.max(-LARGEST, Math.min(LARGEST, Math.round(bps * PARTS))))
  return [startS / MINUTE_S, ...parts, count]
}

function bucketsOf(numbers: Int32Array, fields: 2 | 5): Bucket[] {
  return Array.from({ length: Math.floor(numbers.length / fields) }, (_, index) => {
    const [minutes = 0, mean = 0, low = mean, high = mean, count = 1] = numbers.subarray(
      index * fields,
      (index + 1) * fields,
    )
    return { startS: minutes * MINUTE_S, mean: mean / PARTS, low: low / PARTS, high: high / PARTS, count }
  })
}
