import { knownValue } from '../../core/loadable.ts'
import type { UnixS } from '../../core/time.ts'
import { seriesOf } from '../../finance/history/seriesOf.ts'
import type { Alerts } from '../../messaging/schemas/alerts.ts'
import type { Settings } from '../../messaging/schemas/settings.ts'
import type { Snapshot } from '../../messaging/schemas/snapshot.ts'
import { findToken } from '../../tokens/index.ts'
import type { Due } from './plan.ts'
import { isHealthDue, isPegDue } from './schedule.ts'

const NONE: ReadonlySet<string> = new Set()

/** What is held, by token and chain, of all accounts together, and due to be read. */
export function duesOf(
  snapshot: Snapshot,
  alerts: Alerts,
  settings: Settings,
  nowS: UnixS,
  mostS?: number,
): Due[] {
  const held = new Map<string, { tokenId: string; chainId: number; wei: bigint }>()
  for (const { tokenId, chainId, balanceWei } of snapshot.positions) {
    const series = seriesOf(tokenId, chainId)
    const wei = (held.get(series)?.wei ?? 0n) + (knownValue(balanceWei) ?? 0n)
    held.set(series, { tokenId, chainId, wei })
  }
  return [...held].flatMap(([series, { tokenId, chainId, wei }]): Due[] => {
    const token = findToken(tokenId)
    const watched = alerts.tokens[series]
    if (!token || wei === 0n || !isPegDue(watched, nowS, mostS)) return []
    const rateWad = snapshot.tokens.find(
      one => one.tokenId === tokenId && one.chainId === chainId,
    )?.exchangeRateWad
    return [
      {
        token,
        chainId,
        heldWei: wei,
        isHealthDue: isHealthDue(watched, nowS),
        lastRateWad: knownValue(rateWad),
        checked: NONE,
        offchain: [],
        bandsBps: settings.tokenBandsBps[tokenId] ?? token.bandsBps ?? settings.bandsBps,
      },
    ]
  })
}
