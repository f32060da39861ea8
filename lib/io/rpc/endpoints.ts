import { DAY_S, type UnixS } from '../../core/time.ts'
import type { RpcHealth } from '../../messaging/schemas/rpcHealth.ts'

const FIRST_BENCH_S = 30
const LONGEST_BENCH_S = 3_600

/** Endpoints in the order to try: healthy ones as listed, then benched ones, the soonest free first. */
export function inOrder(urls: readonly string[], health: RpcHealth, nowS: UnixS): string[] {
  const benchedUntil = (url: string) => {
    const until = health[url]?.benchedUntilS ?? 0
    return until > nowS ? until : 0
  }
  return [...urls].sort((a, b) => benchedUntil(a) - benchedUntil(b))
}

/** A failure benches an endpoint, twice as long each time in a row. */
export function afterFailure(health: RpcHealth, url: string, nowS: UnixS): RpcHealth {
  const failures = (health[url]?.failures ?? 0) + 1
  const benchS = Math.min(FIRST_BENCH_S * 2 ** (failures - 1), LONGEST_BENCH_S)
  return { ...health, [url]: { ...health[url], failures, benchedUntilS: nowS + benchS } }
}

export function afterSuccess(health: RpcHealth, url: string): RpcHealth {
  const { [url]: healed, ...others } = health
  if (!healed) return health
  return healed.most ? { ...others, [url]: { failures: 0, benchedUntilS: 0, most: healed.most } } : others
}

/** The endpoint refused more than so many calls at once: for a day it is asked for no more. */
export function afterSplit(health: RpcHealth, url: string, calls: number, nowS: UnixS): RpcHealth {
  const most = { calls, untilS: nowS + DAY_S }
  return { ...health, [url]: { failures: 0, benchedUntilS: 0, ...health[url], most } }
}

/** How many calls at once the endpoint is asked for. */
export function mostCalls(health: RpcHealth, url: string, usual: number, nowS: UnixS): number {
  const most = health[url]?.most
  return most && most.untilS > nowS ? most.calls : usual
}
