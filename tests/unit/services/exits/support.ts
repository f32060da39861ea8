import { createRpc } from '@/lib/io/rpc/createRpc'
import { DEFAULT_SETTINGS } from '@/lib/messaging/schemas/settings'
import type { Snapshot } from '@/lib/messaging/schemas/snapshot'
import type { ExitsIo } from '@/lib/services/exits/readExits'
import type { Devnet } from '../../../devnet/chain/startDevnet'

export const nowS = () => Math.floor(Date.now() / 1_000)

const APR_BPS = 300

/** The product's own rpc on the embedded chains; rewards as if they had been worked out. */
export function exitsIo(devnet: Devnet): ExitsIo {
  const health = {
    key: 'health',
    get: async () => ({}),
    set: async () => undefined,
    update: async () => ({}),
    watch: () => () => undefined,
  }
  const apr = { status: 'ready', value: { bps: APR_BPS, windowDays: 30 }, asOfS: nowS(), source: 'test' }
  const tokens = ['steth', 'wsteth', 'reth', 'weeth'].map(tokenId => ({
    tokenId,
    chainId: 1,
    apr,
    exchangeRateWad: { status: 'loading' },
    peg: { status: 'loading' },
  }))
  return {
    rpc: createRpc({
      urlsOf: async id => [devnet.chains[id as 1 | 42161].rpcUrl],
      health,
      clock: { nowS, nowMs: Date.now },
    }),
    clock: { nowS },
    snapshot: { get: async () => ({ tokens, positions: [] }) as unknown as Snapshot },
    marketChecks: { get: async () => ({}) },
    settings: { get: async () => DEFAULT_SETTINGS },
    offchain: { isAllowed: async () => false, fetchJson: async () => undefined },
  }
}
