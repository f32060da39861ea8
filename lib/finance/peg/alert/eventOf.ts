import type { AlertLevel } from './alertLevel.ts'
import type { AlertEvent, AlertSample } from './alertState.ts'

/** What a sample does to the level, before anyone decided whether it is told. */
export function eventOf(sample: AlertSample, from: AlertLevel, to: AlertLevel): AlertEvent {
  const { atS, bps, overlay, confidence, reason } = sample
  return {
    kind: 'level',
    atS,
    from,
    to,
    bps,
    overlay,
    confidence,
    reason,
    notify: undefined,
    hush: undefined,
  }
}
