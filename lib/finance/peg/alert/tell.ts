import type { Bands } from '../../../core/level.ts'
import { CAP, COOLDOWN_S, REMINDERS } from './alertConfig.ts'
import { type AlertLevel, entryBps, RAISED, type RaisedLevel, rank } from './alertLevel.ts'
import type { AlertEvent, AlertSample, AlertState, Hush, Step } from './alertState.ts'
import { eventOf } from './eventOf.ts'

/** What of the level's move is told to the person: once a level and episode, capped, never twice within the cool-down. */
export function tell(state: AlertState, from: AlertLevel, sample: AlertSample, bands: Bands): Step {
  const { level } = state
  const event = eventOf(sample, from, level)
  if (rank(level) < rank('caution')) return calmDown(state, event)

  const isFalling = rank(level) < rank(from)
  const moved = level === from ? [] : [{ ...event, kind: 'level' as const }]
  const current = { ...state, told: least(state.told, level) }
  const isHere = sample.bps !== undefined && -sample.bps >= entryBps(level as RaisedLevel, bands)
  if (isFalling || !isHere) return { state: current, events: moved }

  const raised = level as RaisedLevel
  if (rank(raised) <= rank(current.told)) {
    const isDue = raised === 'critical' && isReminderDue(current, sample)
    return isDue
      ? {
          state: note({ ...current, reminders: current.reminders + 1 }, raised, sample),
          events: [{ ...event, kind: 'reminder', notify: 'alert' }],
        }
      : { state: current, events: moved }
  }
  const hush = hushOf(current, raised, sample)
  if (hush) return { state: current, events: moved.map(one => ({ ...one, hush })) }
  const kind = level === from ? ('late' as const) : ('level' as const)
  return {
    state: note({ ...current, told: raised, reminders: 0 }, raised, sample),
    events: [{ ...event, kind, notify: 'alert' }],
  }
}

/** Beneath caution: said once when something had been told. */
function calmDown(state: AlertState, event: AlertEvent): Step {
  const calm: AlertState = { ...state, told: 'ok', reminders: 0 }
  if (event.from === event.to) return { state: calm, events: [] }
  return { state: calm, events: [{ ...event, notify: state.told === 'ok' ? undefined : 'recovery' }] }
}

/** The cool-down holds for a level and all beneath it; an escalation over all that was told ignores it, and the cap. */
function hushOf(state: AlertState, level: RaisedLevel, { atS, confidence }: AlertSample): Hush | undefined {
  if (confidence !== 'high' && confidence !== 'medium') return 'low-confidence'
  const isToldWithin = (withinS: number) =>
    RAISED.some(other => rank(other) >= rank(level) && atS - (state.toldAtS[other] ?? -Infinity) < withinS)
  if (isToldWithin(COOLDOWN_S)) return 'cool-down'
  const recent = state.recentAtS.filter(toldAtS => atS - toldAtS < CAP.withinS)
  return recent.length >= CAP.count && isToldWithin(CAP.withinS) ? 'cap' : undefined
}

function isReminderDue(state: AlertState, { atS, confidence }: AlertSample): boolean {
  const lastAtS = state.toldAtS.critical ?? -Infinity
  const recent = state.recentAtS.filter(toldAtS => atS - toldAtS < CAP.withinS)
  const isSure = confidence === 'high' || confidence === 'medium'
  return (
    isSure &&
    state.reminders < REMINDERS.count &&
    recent.length < CAP.count &&
    atS - lastAtS >= REMINDERS.everyS
  )
}

function note(state: AlertState, level: RaisedLevel, { atS }: AlertSample): AlertState {
  const recentAtS = [...state.recentAtS.filter(toldAtS => atS - toldAtS < CAP.withinS), atS]
  return { ...state, recentAtS, toldAtS: { ...state.toldAtS, [level]: atS } }
}

const least = (a: AlertLevel, b: AlertLevel): AlertLevel => (rank(a) < rank(b) ? a : b)
