import { createRpc } from '@/lib/io/rpc/createRpc'
import { MARKETS } from '@/lib/markets/index'
import type { Loans } from '@/lib/messaging/schemas/loans'
import type { RpcHealth } from '@/lib/messaging/schemas/rpcHealth'
import { DEFAULT_SETTINGS, type Settings } from '@/lib/messaging/schemas/settings'
import type { Snapshot } from '@/lib/messaging/schemas/snapshot'
import type { ReviewIo } from '@/lib/services/review/reviewRequest'

const nowS = () => Math.floor(Date.now() / 1000)

export const EMPTY_SNAPSHOT: Snapshot = {
  takenAtS: 0,
  chains: [],
  tokens: [],
  positions: [],
  ethPriceWad: {},
}

/** A test machine shared with others is slow: the budget must not decide what is found. */
const PATIENT: Settings = { ...DEFAULT_SETTINGS, guard: { ...DEFAULT_SETTINGS.guard, budgetMs: 10_000 } }

export function ioWith(
  rpc: ReviewIo['rpc'],
  {
    settings = PATIENT,
    snapshot = EMPTY_SNAPSHOT,
    loans = { readAtS: 0, reads: [] },
  }: { settings?: Settings; snapshot?: Snapshot; loans?: Loans } = {},
): ReviewIo {
  return {
    rpc,
    clock: { nowS },
    settings: { get: async () => settings },
    snapshot: { get: async () => snapshot },
    loans: { get: async () => loans },
    // All were looked at just now: what a look costs and finds is tried where markets are.
    marketChecks: { get: async () => Object.fromEntries(MARKETS.map(({ id }) => [id, nowS()])) },
  }
}

export const withoutSimulation: Settings = { ...PATIENT, guard: { ...PATIENT.guard, simulate: false } }

/** The real reader of chains, over these endpoints. */
export function rpcOver(urlOf: (chainId: number) => string) {
  let known: RpcHealth = {}
  return createRpc({
    urlsOf: async chainId => [urlOf(chainId)],
    health: {
      key: 'rpcHealth',
      get: async () => known,
      set: async next => {
        known = next
      },
      update: async change => {
        known = change(known)
        return known
      },
      watch: () => () => undefined,
    },
    clock: { nowS: () => Math.floor(Date.now() / 1000), nowMs: () => Date.now() },
  })
}

/** A snapshot in which this rate was read `ageS` ago, and this APR worked out. */
export function snapshotOf(tokenId: string, rateWad: bigint, ageS: number, aprBps: number): Snapshot {
  const asOfS = Math.floor(Date.now() / 1000) - ageS
  return {
    ...EMPTY_SNAPSHOT,
    tokens: [
      {
        tokenId,
        chainId: 1,
        exchangeRateWad: { status: 'ready', value: rateWad, asOfS, source: 'stored' },
        peg: {
          status: 'error',
          error: { name: 'ReadingError', shortMessage: 'not read', retryable: true },
        },
        apr: { status: 'ready', value: { bps: aprBps, windowDays: 30 }, asOfS, source: 'stored' },
      },
    ],
  }
}
