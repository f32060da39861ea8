import { type Bands, DEFAULT_BANDS_BPS } from '../../../core/level.ts'
import { DAY_S, HOUR_S, MINUTE_S } from '../../../core/time.ts'

export interface AlertConfig {
  bandsBps: Bands
  /** A pause longer than this restarts the counting of reads, never the cool-down. */
  gapS: number
}

export const DEFAULT_ALERT_CONFIG: AlertConfig = { bandsBps: DEFAULT_BANDS_BPS, gapS: 15 * MINUTE_S }

/** Section 7.3 and 5 of the peg evidence. */
export const APART_S = MINUTE_S
export const READS_TO_ENTER = 2
export const READS_TO_LEAVE = 3
export const COOLDOWN_S = 6 * HOUR_S
export const CAP = { count: 4, withinS: DAY_S }
export const REMINDERS = { count: 3, everyS: HOUR_S }
export const BLIND_AFTER_S = 6 * HOUR_S
export const PREMIUM_BPS = { enter: 30, leave: 15 }
