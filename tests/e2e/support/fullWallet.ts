import type { Address } from '@/lib/core/address'
import { toWire } from '@/lib/core/wire'
import type { Accounts } from '@/lib/messaging/schemas/accounts'
import type { Snapshot } from '@/lib/messaging/schemas/snapshot'
import { TOKENS } from '@/lib/tokens'

const POSITIONS = 50
const WAD = 10n ** 18n

/** What the storage holds of a wallet with fifty tokens, read just now: as the background would have written it. */
export function fullWallet(account: Address, nowS: number): Record<string, unknown> {
  const ready = <T>(value: T) => ({ status: 'ready' as const, value, asOfS: nowS, source: 'test' })
  const held = TOKENS.slice(0, POSITIONS)
  if (held.length < POSITIONS) throw new Error(`There are only ${held.length} tokens.`)
  const accounts: Accounts = {
    watched: [{ address: account, origin: 'typed', addedAtS: nowS, isConfirmed: true }],
    removed: [],
  }
  const snapshot: Snapshot = {
    takenAtS: nowS,
    chains: [{ chainId: 1, block: 1n, timestampS: nowS, readAtS: nowS, host: '127.0.0.1' }],
    tokens: held.map(({ id, homeChainId }) => ({
      tokenId: id,
      chainId: homeChainId,
      exchangeRateWad: ready(WAD),
      peg: ready({
        marketRateWad: WAD,
        bps: 0,
        level: 'ok' as const,
        confidence: 'high' as const,
        reason: { key: 'ok', params: {} },
        sources: [],
      }),
    })),
    positions: held.map(({ id, homeChainId }, index) => ({
      account,
      tokenId: id,
      chainId: homeChainId,
      balanceWei: ready(BigInt(index + 1) * WAD),
      valueWei: ready(BigInt(index + 1) * WAD),
      marketValueWei: ready(BigInt(index + 1) * WAD),
      rewardsWei: {
        d1: ready(1n),
        d7: ready(7n),
        d30: ready(30n),
        y1: ready(365n),
        all: ready(365n),
        basis: 'history',
        sinceS: nowS - 86_400,
      },
    })),
    ethPriceWad: { USD: ready(3_000n * WAD) },
  }
  return { accounts: stored(accounts), snapshot: stored(snapshot) }
}

const stored = (value: unknown) => ({ version: 1, value: toWire(value) })
