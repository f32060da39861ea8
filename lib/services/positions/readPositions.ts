import type { Found } from '../../messaging/schemas/positions.ts'
import type { Settings } from '../../messaging/schemas/settings.ts'
import type { Snapshot, TokenState } from '../../messaging/schemas/snapshot.ts'
import type { Token } from '../../tokens/defineToken.ts'
import { findTokenAt } from '../../tokens/index.ts'
import { look } from '../observe/look.ts'
import type { Due } from '../observe/plan.ts'
import { withLooks } from '../observe/withLooks.ts'
import { lookThrough } from './lookThrough.ts'
import type { PositionsIo } from './positionsIo.ts'

/**
 * Reads what every watched account has in pools, vaults and restaking, looked through to what leaving pays, and the
 * rates and pegs of tokens that only positions hold. What fails keeps what it knew, with the reason. What is younger
 * than `everyS` is not read again for the same accounts.
 */
export async function readPositions(io: PositionsIo, everyS: number): Promise<void> {
  const nowS = io.clock.nowS()
  const [settings, { watched }, stored] = await Promise.all([
    io.settings.get(),
    io.accounts.get(),
    io.positions.get(),
  ])
  const accounts = watched.map(({ address }) => address)
  const isFresh = nowS - stored.readAtS < everyS && accounts.every(one => stored.accounts.includes(one))
  if (isFresh) return
  const found = await lookThrough(io.rpc, accounts, settings, stored.found, nowS)
  const dues = duesOf(found, await io.snapshot.get(), settings)
  const { looks, chains } = await look(io.rpc, dues, nowS)
  await io.positions.update(before => ({
    readAtS: nowS,
    accounts,
    found,
    tokens: withLooks(only(before.tokens, dues), looks, chains, nowS).tokens,
  }))
}

/** Tokens in positions that are not watched for being held. */
function duesOf(found: readonly Found[], snapshot: Snapshot, settings: Settings): Due[] {
  const places = new Map<string, { token: Token; chainId: number }>()
  for (const { chainId, positions } of found)
    for (const { holds, fees, pool } of positions)
      for (const { address } of [...holds, ...fees, ...(pool?.holds ?? [])]) {
        const token = findTokenAt(chainId, address)
        const isHeld = snapshot.tokens.some(one => one.tokenId === token?.id && one.chainId === chainId)
        if (token && !isHeld) places.set(`${token.id}-${chainId}`, { token, chainId })
      }
  return [...places.values()].map(({ token, chainId }) => ({
    token,
    chainId,
    heldWei: 0n,
    isHealthDue: false,
    lastRateWad: undefined,
    checked: new Set<string>(),
    offchain: [],
    bandsBps: settings.tokenBandsBps[token.id] ?? token.bandsBps ?? settings.bandsBps,
  }))
}

/** A picture of the world with these rates alone. */
function only(tokens: readonly TokenState[], dues: readonly Due[]): Snapshot {
  return {
    takenAtS: 0,
    chains: [],
    tokens: tokens.filter(one =>
      dues.some(({ token, chainId }) => token.id === one.tokenId && chainId === one.chainId),
    ),
    positions: [],
    ethPriceWad: {},
  }
}
