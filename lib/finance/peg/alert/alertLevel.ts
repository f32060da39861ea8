import type { Bands } from '../../../core/level.ts'

/** The levels of a discount over time; `critical` is a danger that may not wait. */
export const ALERT_LEVELS = ['ok', 'notice', 'caution', 'danger', 'critical'] as const
export type AlertLevel = (typeof ALERT_LEVELS)[number]
export type RaisedLevel = Exclude<AlertLevel, 'ok'>

/** From the least to the worst. */
export const RAISED: readonly RaisedLevel[] = ['notice', 'caution', 'danger', 'critical']

export const rank = (level: AlertLevel): number => ALERT_LEVELS.indexOf(level)

/** Section 7.3 of the peg evidence. */
const CRITICAL_BPS = 500

/** Where a level begins, in bps of discount. A notice never begins above a caution. */
export function entryBps(level: RaisedLevel, bands: Bands): number {
  return level === 'critical' ? Math.max(CRITICAL_BPS, bands.danger) : bands[level]
}

/** A level is left at half of where it begins: hysteresis, so that it does not flap. */
export function exitBps(level: RaisedLevel, bands: Bands): number {
  return entryBps(level, bands) / 2
}
