import type { UnixS } from '../../core/time.ts'
import type { AlertEntry, Alerts } from '../../messaging/schemas/alerts.ts'
import type { Settings } from '../../messaging/schemas/settings.ts'
import type { RequestList, StoredRequest } from '../../messaging/schemas/withdrawals.ts'
import { isWanted, LOG_LENGTH } from '../observe/apply.ts'

/**
 * Requests that can be claimed since the reading before. What could be claimed when the account was read first is not
 * news: the badge shows it. Each is told once, whatever its queue does afterwards.
 */
export function newlyClaimable(before: RequestList, after: RequestList): StoredRequest[] {
  if (before.asOfS === 0) return []
  const old = new Map(before.requests.map(request => [request.id, request]))
  return after.requests.filter(
    ({ id, state, toldAtS }) => state === 'claimable' && !toldAtS && old.get(id)?.state !== 'claimable',
  )
}

/** One notification a request, and a line a token in the log. The id names the request, so that none is due twice. Pure. */
export function withClaims(
  alerts: Alerts,
  ready: readonly { list: RequestList; request: StoredRequest }[],
  settings: Settings,
  nowS: UnixS,
): Alerts {
  const told = ready.map(({ list, request }) => ({
    id: `claim-${list.withdrawalsId}-${list.chainId}-${request.id} ${nowS}`,
    entry: {
      atS: nowS,
      tokenId: request.tokenId,
      chainId: list.chainId,
      kind: 'claimable',
      notify: 'alert',
    } satisfies AlertEntry,
  }))
  const isDue = (id: string) => alerts.outbox.some(notice => notice.id.split(' ')[0] === id.split(' ')[0])
  const due = told.filter(({ id, entry }) => isWanted(entry, settings) && !isDue(id))
  const lines = new Map(told.map(({ entry }) => [`${entry.tokenId}-${entry.chainId}`, entry]))
  return {
    ...alerts,
    log: [...alerts.log, ...lines.values()].slice(-LOG_LENGTH),
    outbox: [...alerts.outbox, ...due.map(({ id, entry }) => ({ id, entries: [entry], isSticky: false }))],
  }
}
