import type { AlertEntry, Notice } from '../../messaging/schemas/alerts.ts'

/** From so many tokens in one round on, one notification speaks for all. */
const GROUP_FROM = 3

/** One notification a token, or one for all when many speak at once. The id tells token and moment. */
export function noticesOf(all: readonly AlertEntry[]): Notice[] {
  const entries = all.filter((entry, index) => !all.slice(0, index).some(before => isSameNews(before, entry)))
  const bySeries = new Map<string, AlertEntry[]>()
  for (const entry of entries) {
    const series = `${entry.tokenId}-${entry.chainId}`
    bySeries.set(series, [...(bySeries.get(series) ?? []), entry])
  }
  const notices = [...bySeries].map(([series, list]) => noticeOf(series, list))
  if (bySeries.size < GROUP_FROM) return notices
  return [noticeOf('many', [...entries])]
}

function noticeOf(series: string, entries: AlertEntry[]): Notice {
  const atS = Math.max(...entries.map(entry => entry.atS))
  return { id: `${series} ${atS}`, entries, isSticky: entries.some(({ to }) => to === 'critical') }
}

/** What happened to a protocol is the same on every chain; what a market says is not, and tells its level. */
function isSameNews(a: AlertEntry, b: AlertEntry): boolean {
  return a.to === undefined && a.tokenId === b.tokenId && a.kind === b.kind && a.isOver === b.isOver
}
