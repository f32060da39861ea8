import type { Bps } from '../../../core/bps.ts'
import type { UnixS } from '../../../core/time.ts'
import type { Confidence, Overlay, Reason } from '../peg.ts'
import type { AlertLevel, RaisedLevel } from './alertLevel.ts'

/** Reads in a row that said the same, at least a minute apart, and when the last of them was counted. */
export interface Count {
  reads: number
  atS: UnixS
}

export type Counts = Partial<Record<RaisedLevel, Count>>

/** Everything that must outlive the worker, as plain JSON. One per token and chain. */
export interface AlertState {
  level: AlertLevel
  /** Time of the last sample of any kind: older ones are no news. */
  lastAtS?: UnixS
  /** Time of the last sample that told a price. */
  lastReadAtS?: UnixS
  rises: Counts
  falls: Counts
  /** The worst level told since things were last fine, lowered as the level falls. */
  told: AlertLevel
  /** When each level was told last. */
  toldAtS: Partial<Record<RaisedLevel, UnixS>>
  /** Every notification of the last day. */
  recentAtS: UnixS[]
  reminders: number
  overlay?: Overlay
  thinFalls?: Count
  premium: { isOn: boolean; count?: Count }
  blind?: { sinceS: UnixS; isTold: boolean }
}

export const CALM: AlertState = {
  level: 'ok',
  rises: {},
  falls: {},
  told: 'ok',
  toldAtS: {},
  recentAtS: [],
  reminders: 0,
  premium: { isOn: false },
}

/** What the peg was at one moment. */
export interface AlertSample {
  atS: UnixS
  bps: Bps | undefined
  overlay: Overlay | undefined
  confidence: Confidence
  reason: Reason
}

/**
 * `level`: another level. `late`: held while it could not be told, told now. `reminder`: critical and still there.
 * `overlay`, `premium`: shown, never told. `blind`: prices have not been seen for hours.
 */
export type AlertKind = 'level' | 'late' | 'reminder' | 'overlay' | 'premium' | 'blind'

/** Why a level was raised and yet not told. */
export type Hush = 'low-confidence' | 'cool-down' | 'cap'

export interface AlertEvent {
  kind: AlertKind
  atS: UnixS
  from: AlertLevel
  to: AlertLevel
  bps: Bps | undefined
  overlay: Overlay | undefined
  confidence: Confidence
  /** What a notification is due for; undefined: badge and log only. */
  notify: 'alert' | 'recovery' | 'blind' | undefined
  hush: Hush | undefined
  reason: Reason
}

export interface Step {
  state: AlertState
  events: AlertEvent[]
}
