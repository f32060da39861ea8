import * as v from 'valibot'
import { ALERT_LEVELS, type RAISED } from '../../finance/peg/alert/alertLevel.ts'
import { chainId, unixS } from './primitives.ts'

const alertLevel = v.picklist(ALERT_LEVELS)
const overlay = v.picklist(['thin', 'stale', 'disputed', 'unknown'])
const confidence = v.picklist(['high', 'medium', 'low', 'unknown'])
const params = v.record(v.string(), v.union([v.string(), v.number()]))
const count = v.object({ reads: v.number(), atS: unixS })
const byLevel = <S extends v.GenericSchema>(schema: S) =>
  v.object({
    notice: v.exactOptional(schema),
    caution: v.exactOptional(schema),
    danger: v.exactOptional(schema),
    critical: v.exactOptional(schema),
  } satisfies Record<(typeof RAISED)[number], unknown>)

/** AlertState of lib/finance/peg/alert. */
const alertState = v.object({
  level: alertLevel,
  lastAtS: v.exactOptional(unixS),
  lastReadAtS: v.exactOptional(unixS),
  rises: byLevel(count),
  falls: byLevel(count),
  told: alertLevel,
  toldAtS: byLevel(unixS),
  recentAtS: v.array(unixS),
  reminders: v.number(),
  overlay: v.exactOptional(overlay),
  thinFalls: v.exactOptional(count),
  premium: v.object({ isOn: v.boolean(), count: v.exactOptional(count) }),
  blind: v.exactOptional(v.object({ sinceS: unixS, isTold: v.boolean() })),
})

/** HealthState of lib/finance/health. */
const healthState = v.object({
  lastAtS: v.exactOptional(unixS),
  rateWad: v.exactOptional(v.string()),
  day: v.exactOptional(v.object({ rateWad: v.string(), atS: unixS })),
  on: v.object({
    'withdrawals-paused': v.exactOptional(unixS),
    bunker: v.exactOptional(unixS),
    'queue-long': v.exactOptional(unixS),
  }),
})

const watched = v.object({
  tokenId: v.string(),
  chainId,
  /** When it was read last, and when its protocol was. */
  checkedAtS: unixS,
  healthCheckedAtS: unixS,
  bps: v.exactOptional(v.number()),
  alert: alertState,
  health: healthState,
})

/** What fired, why, and on what evidence. `what` is an i18n key under `alertLog`. */
const entry = v.object({
  atS: unixS,
  tokenId: v.string(),
  chainId,
  kind: v.string(),
  from: v.exactOptional(alertLevel),
  to: v.exactOptional(alertLevel),
  bps: v.exactOptional(v.number()),
  overlay: v.exactOptional(overlay),
  confidence: v.exactOptional(confidence),
  reason: v.exactOptional(v.object({ key: v.string(), params })),
  hush: v.exactOptional(v.string()),
  /** `alert`, `recovery` or `blind` when it was worth a notification; whether one came depends on the toggles. */
  notify: v.exactOptional(v.picklist(['alert', 'recovery', 'blind'])),
  isOver: v.exactOptional(v.boolean()),
})

/** A notification that is due. It leaves the list when it has been shown. */
const notice = v.object({
  /** `steth-1 1800000000`: series and time, so that a notice that is showing already is known. */
  id: v.string(),
  entries: v.array(entry),
  isSticky: v.boolean(),
})

/** A person wants no notification of this token's peg until then, unless it gets worse than `level`. */
const snooze = v.object({ untilS: unixS, level: alertLevel })

export const alertsSchema = v.object({
  /** By series, as in the history: `steth-1`. */
  tokens: v.record(v.string(), watched),
  outbox: v.array(notice),
  /** The newest last. */
  log: v.array(entry),
  /** By token id. */
  snoozes: v.exactOptional(v.record(v.string(), snooze)),
})

export type Alerts = v.InferOutput<typeof alertsSchema>
export type Watched = Alerts['tokens'][string]
export type AlertEntry = Alerts['log'][number]
export type Notice = Alerts['outbox'][number]
