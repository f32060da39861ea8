import type { Bps } from '../../core/bps.ts'
import type { UnixS } from '../../core/time.ts'
import { type History, RINGS, type RingName } from './history.ts'

const FINEST_FIRST: readonly RingName[] = ['fine', 'hourly', 'daily']

/** The mean deviation that was seen around a moment, as finely as it is kept; undefined where nobody looked. */
export function deviationAt(history: History, atS: UnixS): Bps | undefined {
  for (const name of FINEST_FIRST) {
    const { spanS } = RINGS[name]
    const bucket = history[name].find(({ startS }) => atS >= startS && atS < startS + spanS)
    if (bucket) return bucket.mean
  }
  return undefined
}
