import { HOUR_S, MINUTE_S, type UnixS } from '../../core/time.ts'
import { rank } from '../../finance/peg/alert/alertLevel.ts'
import type { Watched } from '../../messaging/schemas/alerts.ts'

/** A tick may come a little early; then it counts all the same. */
const SLACK_S = 10
export const CALM_EVERY_S = 5 * MINUTE_S

/**
 * How long until a token's peg is read again: the worse it stands the sooner. Section 7.5 of the peg evidence.
 * While the popup is open it is read twice a minute, by the popup's own refresh.
 */
export function pegEveryS({ alert }: Pick<Watched, 'alert'>, calmEveryS = CALM_EVERY_S): number {
  if (rank(alert.level) >= rank('caution')) return MINUTE_S
  const isUnsure = alert.overlay !== undefined && alert.overlay !== 'thin'
  return alert.level === 'notice' || isUnsure || isRising(alert) ? 2 * MINUTE_S : calmEveryS
}

/** A first read over a level wants its second soon. */
function isRising({ rises }: Watched['alert']): boolean {
  return rises.notice !== undefined
}

/** `mostS`: nobody waits longer than this; more than usual while nobody can look. */
export function isPegDue(watched: Watched | undefined, nowS: UnixS, mostS = CALM_EVERY_S): boolean {
  if (!watched) return true
  const everyS = pegEveryS(watched, Math.max(mostS, CALM_EVERY_S))
  return nowS - watched.checkedAtS >= Math.min(everyS, mostS) - SLACK_S
}

/** Pauses, queues: once an hour. */
export function isHealthDue(watched: Watched | undefined, nowS: UnixS): boolean {
  return !watched || nowS - watched.healthCheckedAtS >= HOUR_S - SLACK_S
}
