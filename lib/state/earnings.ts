import type { ErrorInfo } from '../core/appError.ts'
import { knownValue, type Loadable } from '../core/loadable.ts'
import { MINUTE_S } from '../core/time.ts'
import { aprOfYield, yielded } from '../finance/rewards/realisedApr.ts'
import type { Period, RewardTable } from '../finance/rewards/table.ts'
import { byDay, type Day, sumOfRows, valuedRows, type Worth } from '../finance/rewards/worth.ts'
import type { Position } from '../messaging/schemas/snapshot.ts'
import type { Token } from '../tokens/defineToken.ts'

/** One position, and the table of all that happened to it once it was read. */
export interface Earning {
  position: Position
  token: Token
  table: RewardTable | undefined
}

/** A sum on the screen: what it lacks is counted, and why it is not known at all is said. */
export interface Figure {
  wei: bigint | undefined
  missing: number
  isStale: boolean
  error?: ErrorInfo
}

/** Positions that are held, with their tables. `tables` stand in the order of `positions`. */
export function earningsOf(
  positions: readonly Position[],
  tables: readonly (RewardTable | undefined)[],
  tokens: readonly Token[],
): Earning[] {
  return positions.flatMap((position, index) => {
    const token = tokens.find(({ id }) => id === position.tokenId)
    return token ? { position, token, table: tables[index] } : []
  })
}

/**
 * What positions earned in a period: the sum of their rows. While there is no table, the figure of the last refresh.
 * A sum in a coin is of ether alone unless all of them are of one other coin.
 */
export function earned(all: readonly Earning[], period: Period, worth: Worth): Figure {
  const parts = counted(all, worth).map(one => figureOf(one, period, worth))
  const known = parts.filter(({ wei }) => wei !== undefined)
  const error = parts.find(one => one.error)?.error
  return {
    wei: known.length > 0 ? known.reduce((sum, { wei = 0n }) => sum + wei, 0n) : undefined,
    missing: parts.filter(({ wei, missing }) => wei === undefined || missing > 0).length,
    isStale: parts.some(({ isStale }) => isStale),
    ...(error && { error }),
  }
}

/** Those that can be added up: in fiat all, in a coin those of one coin. */
export function counted(all: readonly Earning[], worth: Worth): readonly Earning[] {
  if (worth !== 'coin' || new Set(all.map(({ token }) => token.underlying)).size === 1) return all
  return all.filter(({ token }) => token.underlying === 'ETH')
}

function figureOf({ position, table }: Earning, period: Period, worth: Worth): Figure {
  const told = position.rewardsWei[period]
  const isNone = position.rewardsWei.basis === 'none' || position.rewardsWei.basis === 'account-does-not-earn'
  if (isNone) return { wei: 0n, missing: 0, isStale: false }
  // In money there is nothing but the table, be it a minute old.
  if (table && (worth !== 'coin' || isNewEnough(table, told))) {
    const rows = valuedRows(table, period, worth)
    const { wei, missing } = sumOfRows(rows)
    return { wei: rows.length > missing || missing === 0 ? wei : undefined, missing, isStale: false }
  }
  if (worth !== 'coin') return { wei: undefined, missing: 1, isStale: false }
  const wei = knownValue(told)
  const isStale = told.status === 'stale'
  return { wei, missing: 0, isStale, ...(told.status === 'error' && { error: told.error }) }
}

/** Tables follow a refresh within a while; until then what is drawn of them stays one piece. */
const FOLLOWS_WITHIN_S = 2 * MINUTE_S

function isNewEnough(table: RewardTable, told: Loadable<bigint>): boolean {
  return told.status !== 'ready' || table.asOfS >= told.asOfS - FOLLOWS_WITHIN_S
}

/** The same by day, of those whose table is there. */
export function earnedByDay(all: readonly Earning[], period: Period, worth: Worth): Day[] {
  return byDay(counted(all, worth).flatMap(({ table }) => (table ? valuedRows(table, period, worth) : [])))
}

/** What the holder's own stake yielded in the period, in bps a year; undefined while no table is there. */
export function ownApr(all: readonly Earning[], period: Period): number | undefined {
  return aprOfYield(counted(all, 'coin').flatMap(({ table }) => (table ? [yielded(table, period)] : [])))
}

/** How many of them earn, and have no table yet: charts lack them. */
export function unread(all: readonly Earning[], worth: Worth): number {
  return counted(all, worth).filter(({ position, table }) => !table && position.rewardsWei.basis !== 'none')
    .length
}
