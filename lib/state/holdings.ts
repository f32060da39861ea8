import type { Address } from '../core/address.ts'
import { knownValue, type Loadable } from '../core/loadable.ts'
import type { Period } from '../finance/rewards/table.ts'
import type { Accounts } from '../messaging/schemas/accounts.ts'
import type { Position, Snapshot, TokenState } from '../messaging/schemas/snapshot.ts'
import type { Token } from '../tokens/defineToken.ts'
import { sumOf, type Total, totalOf } from './totals.ts'

/** One token on one chain, over the accounts that are looked at. */
export interface Holding {
  tokenId: string
  chainId: number
  symbol: string
  underlying: string
  decimals: number
  balanceWei: Loadable<bigint>
  valueWei: Loadable<bigint>
  marketValueWei: Loadable<bigint>
  rewardsWei: Record<Period, Loadable<bigint>>
  /** The least exact basis among the accounts, and the latest beginning. */
  rewardsBasis: Position['rewardsWei']['basis']
  rewardsSinceS: number
  state: TokenState | undefined
}

export interface Holdings {
  held: Holding[]
  /** Read, and zero. */
  empty: Holding[]
  valueWei: Total
  marketValueWei: Total
  rewardsWei: Record<Period, Total>
}

/** Accounts whose balances count: confirmed ones that are not hidden, or the one that was chosen. */
export function lookedAt(accounts: Accounts, chosen: Address | 'all'): Address[] {
  const all = accounts.watched.filter(
    ({ address, isConfirmed, isHidden }) => address === chosen || (isConfirmed && !isHidden),
  )
  const one = all.filter(account => account.address === chosen)
  return (one.length > 0 ? one : all).map(account => account.address)
}

/** The snapshot as rows, largest first. Totals are in ETH: tokens of another coin have rows, but no part in them. */
export function holdingsOf(
  snapshot: Snapshot,
  addresses: readonly Address[],
  tokens: readonly Token[],
): Holdings {
  const groups = new Map<string, Position[]>()
  for (const position of snapshot.positions) {
    if (!addresses.includes(position.account)) continue
    const key = `${position.tokenId}-${position.chainId}`
    groups.set(key, [...(groups.get(key) ?? []), position])
  }
  const all = [...groups.values()].flatMap(positions => holding(snapshot, positions, tokens) ?? [])
  const isZero = (row: Holding) => row.balanceWei.status === 'ready' && row.balanceWei.value === 0n
  const held = all.filter(row => !isZero(row)).sort(byValue)
  const inEth = held.filter(row => row.underlying === 'ETH')
  return {
    held,
    empty: all.filter(isZero),
    valueWei: totalOf(inEth.map(row => row.valueWei)),
    marketValueWei: totalOf(inEth.map(row => row.marketValueWei)),
    rewardsWei: perPeriod(period => totalOf(inEth.map(row => row.rewardsWei[period]))),
  }
}

const WEI_PER_MICRO_ETH = 10n ** 12n

/**
 * What is held, with the small set apart: worth less than so many millionths of an ETH. What has no known value, or
 * one in another coin, is never small.
 */
export function foldSmall(
  held: readonly Holding[],
  underMicroEth: number,
): { shown: Holding[]; small: Holding[] } {
  const underWei = BigInt(underMicroEth) * WEI_PER_MICRO_ETH
  const isSmall = ({ underlying, valueWei }: Holding) => {
    const wei = knownValue(valueWei)
    return underlying === 'ETH' && wei !== undefined && wei < underWei
  }
  return { shown: held.filter(row => !isSmall(row)), small: held.filter(isSmall) }
}

function holding(
  snapshot: Snapshot,
  positions: readonly Position[],
  tokens: readonly Token[],
): Holding | undefined {
  const [first] = positions
  const token = tokens.find(({ id }) => id === first?.tokenId)
  if (!first || !token) return undefined
  const rewards = (period: Period) => sumOf(positions.map(position => position.rewardsWei[period]))
  return {
    tokenId: token.id,
    chainId: first.chainId,
    symbol: token.symbol,
    underlying: token.underlying,
    decimals: token.decimals,
    balanceWei: sumOf(positions.map(position => position.balanceWei)),
    valueWei: sumOf(positions.map(position => position.valueWei)),
    marketValueWei: sumOf(positions.map(position => position.marketValueWei)),
    rewardsWei: perPeriod(rewards),
    rewardsBasis: basisOf(positions.map(({ rewardsWei: { basis } }) => basis)),
    rewardsSinceS: Math.max(...positions.map(position => position.rewardsWei.sinceS)),
    state: snapshot.tokens.find(state => state.tokenId === token.id && state.chainId === first.chainId),
  }
}

function perPeriod<T>(value: (period: Period) => T): Record<Period, T> {
  return { d1: value('d1'), d7: value('d7'), d30: value('d30'), y1: value('y1'), all: value('all') }
}

/** The least exact one counts; accounts that do not earn count only where no other does. */
function basisOf(all: readonly Holding['rewardsBasis'][]): Holding['rewardsBasis'] {
  const least = (['since-first-seen', 'history', 'account-does-not-earn'] as const).find(basis =>
    all.includes(basis),
  )
  return least ?? 'none'
}

/** Unknown values stand first: they must be seen. Then what is worth ETH: amounts of two coins are not compared. */
function byValue(a: Holding, b: Holding): number {
  const left = knownValue(a.valueWei)
  const right = knownValue(b.valueWei)
  if (left === undefined || right === undefined)
    return Number(right === undefined) - Number(left === undefined)
  if (a.underlying !== b.underlying) return coinOrder(a).localeCompare(coinOrder(b))
  return left === right ? a.symbol.localeCompare(b.symbol) : left < right ? 1 : -1
}

const coinOrder = ({ underlying }: Holding) => (underlying === 'ETH' ? '' : underlying)
