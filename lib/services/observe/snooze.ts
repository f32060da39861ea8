import type { UnixS } from '../../core/time.ts'
import { type AlertLevel, rank } from '../../finance/peg/alert/alertLevel.ts'
import type { AlertEntry, Alerts } from '../../messaging/schemas/alerts.ts'

/** Silences a token's peg for so long, at the worst level it stands at now; for 0 seconds: lets it speak again. */
export function snoozed(alerts: Alerts, tokenId: string, forS: number, nowS: UnixS): Alerts {
  const { [tokenId]: _before, ...others } = alerts.snoozes ?? {}
  if (forS <= 0) return { ...alerts, snoozes: others }
  const levels = Object.values(alerts.tokens)
    .filter(one => one.tokenId === tokenId)
    .map(({ alert }) => alert.level)
  const level = levels.reduce<AlertLevel>((worst, one) => (rank(one) > rank(worst) ? one : worst), 'ok')
  return { ...alerts, snoozes: { ...others, [tokenId]: { untilS: nowS + forS, level } } }
}

/** What gets worse than when it was silenced is told; so is what happens to the protocol itself. */
export function isSnoozed({ tokenId, kind, atS, to }: AlertEntry, { snoozes }: Alerts): boolean {
  const snooze = snoozes?.[tokenId]
  if (!snooze || atS >= snooze.untilS) return false
  if (to === undefined && kind !== 'blind') return false
  return to === undefined || rank(to) <= rank(snooze.level)
}
