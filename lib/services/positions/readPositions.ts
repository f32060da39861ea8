import type { Loans } from '../../messaging/schemas/loans.ts'
import type { Found } from '../../messaging/schemas/positions.ts'
import type { Settings } from '../../messaging/schemas/settings.ts'
import type { Snapshot, TokenState } from '../../messaging/schemas/snapshot.ts'
import type { Token } from '../../tokens/defineToken.ts'
import { findToken, findTokenAt } from '../../tokens/index.ts'
import { look } from '../observe/look.ts'
import type { Due } from '../observe/plan.ts'
import { withLooks } from '../observe/withLooks.ts'
import { lookAtV4 } from './lookAtV4.ts'
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
  const [looked, v4] = await Promise.all([
    lookThrough(io.rpc, accounts, settings, stored.found, nowS),
    lookAtV4(io, accounts, settings, stored, nowS),
  ])
  const found = [...looked, ...v4.found]
  const [snapshot, loans] = await Promise.all([io.snapshot.get(), io.loans.get()])
  const dues = duesOf([...tokensIn(found), ...tokensLent(loans)], snapshot, settings)
  const { looks, chains } = await look(io.rpc, dues, nowS)
  await io.positions.update(before => ({
    readAtS: nowS,
    accounts,
    found,
    searches: v4.searches,
    tokens: withLooks(only(before.tokens, dues), looks, chains, nowS).tokens,
  }))
}

interface Place {
  token: Token
  chainId: number
}

function tokensIn(found: readonly Found[]): Place[] {
  return found.flatMap(({ chainId, positions }) =>
    positions.flatMap(({ holds, fees, pool }) =>
      [...holds, ...fees, ...(pool?.holds ?? [])].flatMap(({ address }) => {
        const token = findTokenAt(chainId, address)
        return token ? [{ token, chainId }] : []
      }),
    ),
  )
}

function tokensLent({ reads }: Loans): Place[] {
  return reads.flatMap(({ chainId, loans }) =>
    loans
      .flatMap(({ collaterals, debts }) => [...collaterals, ...debts])
      .flatMap(({ follows: { tokenId } }) => {
        const token = tokenId && findToken(tokenId)
        return token ? [{ token, chainId }] : []
      }),
  )
}

/** Tokens that are not watched for being held: read for their rate and peg alone. */
function duesOf(all: readonly Place[], snapshot: Snapshot, settings: Settings): Due[] {
  const isWatched = ({ token, chainId }: Place) =>
    snapshot.tokens.some(one => one.tokenId === token.id && one.chainId === chainId)
  const places = new Map(
    all.filter(place => !isWatched(place)).map(place => [`${place.token.id}-${place.chainId}`, place]),
  )
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
