import type { UnixS } from '../../core/time.ts'
import { HEALTHY, type HealthEvent, stepHealth } from '../../finance/health/stepHealth.ts'
import { seriesOf } from '../../finance/history/seriesOf.ts'
import { DEFAULT_ALERT_CONFIG } from '../../finance/peg/alert/alertConfig.ts'
import { type AlertEvent, CALM } from '../../finance/peg/alert/alertState.ts'
import { stepAlert } from '../../finance/peg/alert/stepAlert.ts'
import type { AlertEntry, Alerts, Watched } from '../../messaging/schemas/alerts.ts'
import type { Settings } from '../../messaging/schemas/settings.ts'
import type { Look } from './look.ts'
import { noticesOf } from './noticesOf.ts'
import { isSnoozed } from './snooze.ts'

/** Lines that the log keeps. */
export const LOG_LENGTH = 200

/**
 * What a round of looks does to all that is stored: states, log and due notifications change together, so that a
 * worker that dies has either told the storage everything of a round or nothing. Pure.
 */
export function applyLooks(alerts: Alerts, looks: readonly Look[], settings: Settings): Alerts {
  const tokens = { ...alerts.tokens }
  const entries: AlertEntry[] = []
  for (const look of looks) {
    const { token, chainId } = look.due
    const series = seriesOf(token.id, chainId)
    const { watched, events } = stepToken(tokens[series], look)
    tokens[series] = watched
    entries.push(...events.map(event => ({ ...event, tokenId: token.id, chainId })))
  }
  const due = entries.filter(
    entry => entry.notify !== undefined && isWanted(entry, settings) && !isSnoozed(entry, alerts),
  )
  return {
    ...alerts,
    tokens,
    log: [...alerts.log, ...entries].slice(-LOG_LENGTH),
    outbox: noticesOf(due).reduce(
      (outbox, notice) => [...outbox.filter(old => !isReplaced(old.id, notice.id)), notice],
      alerts.outbox,
    ),
  }
}

type Event = Omit<AlertEntry, 'tokenId' | 'chainId'>

function stepToken(
  before: Watched | undefined,
  { due, sample, health }: Look,
): { watched: Watched; events: Event[] } {
  const config = { ...DEFAULT_ALERT_CONFIG, bandsBps: due.bandsBps }
  const alert = stepAlert(before?.alert ?? CALM, sample, config)
  const healthy = stepHealth(before?.health ?? HEALTHY, health)
  const watched: Watched = {
    tokenId: due.token.id,
    chainId: due.chainId,
    checkedAtS: latest(before?.checkedAtS, sample.atS),
    healthCheckedAtS: due.isHealthDue ? sample.atS : (before?.healthCheckedAtS ?? 0),
    ...(sample.bps !== undefined && { bps: sample.bps }),
    alert: alert.state,
    health: healthy.state,
  }
  return { watched, events: [...alert.events.map(ofAlert), ...healthy.events.map(ofHealth)] }
}

const latest = (a: UnixS = 0, b: UnixS): UnixS => Math.max(a, b)

function ofAlert({ kind, atS, from, to, bps, overlay, confidence, reason, hush, notify }: AlertEvent): Event {
  const { key, params } = reason
  return defined({ kind, atS, from, to, bps, overlay, confidence, reason: { key, params }, hush, notify })
}

function ofHealth({ kind, atS, isOver, bps, notify }: HealthEvent): Event {
  return defined({ kind, atS, isOver, bps, notify })
}

/** Absent instead of undefined, as it comes back from storage. */
function defined<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as never
}

/** Whether the person wants to be told of this token. */
export function isWanted({ tokenId }: AlertEntry, { notifications }: Settings): boolean {
  return notifications.isOn && (notifications.tokens[tokenId] ?? true)
}

/** A newer notice of one series takes the place of the older. */
export function isReplaced(oldId: string, newId: string): boolean {
  return oldId !== newId && oldId.split(' ')[0] === newId.split(' ')[0]
}
