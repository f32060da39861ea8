import { type Address, lower } from '../../core/address.ts'
import type { UnixS } from '../../core/time.ts'
import { mulWadDown } from '../../core/wad.ts'
import type { RewardRow } from './rows.ts'

export const PERIODS = ['d1', 'd7', 'd30', 'y1', 'all'] as const
export type Period = (typeof PERIODS)[number]

export const PERIOD_DAYS = { d1: 1, d7: 7, d30: 30, y1: 365 } as const

/** Where a period begins: the last block at or before its first moment. */
interface Start {
  block: number
  atS: UnixS
}

/** A row with what one underlying was worth in fiat at its time, wad; undefined where no feed tells it. */
export interface PricedRow extends RewardRow {
  priceWad: bigint | undefined
}

/** Everything that happened to one position: chart, figures, table and file are all made of these rows. */
export interface RewardTable {
  /** When the last row's block was. */
  asOfS: UnixS
  /** `since-first-seen`: no history could be read, the rows are what Mooring saw itself. */
  basis: 'history' | 'since-first-seen'
  currency: string
  /** What one underlying is worth in it at `asOfS`, wad; undefined where no feed tells it. */
  priceNowWad: bigint | undefined
  /** The rows are cut at each of them. */
  starts: Readonly<Record<Period, Start>>
  rows: readonly PricedRow[]
}

/** What a position's table and samples are kept by. */
export function tableKey(account: Address, tokenId: string, chainId: number): string {
  return `${lower(account)}-${tokenId}-${chainId}`
}

/** The rows of a period, and the one before it if there is one: how it stood when the period began. */
export function rowsIn(table: RewardTable, period: Period): { before?: PricedRow; rows: PricedRow[] } {
  const start = table.starts[period]
  const first = table.rows.findIndex(row =>
    row.block === undefined ? row.atS > start.atS : row.block > start.block,
  )
  if (first < 0) return { ...last(table.rows), rows: [] }
  return { ...last(table.rows.slice(0, first)), rows: table.rows.slice(first) }
}

function last(rows: readonly PricedRow[]): { before?: PricedRow } {
  const before = rows.at(-1)
  return before ? { before } : {}
}

/** Rows that a person is shown: a cut at which nothing was earned is none. */
export const isTold = (row: RewardRow): boolean => !isAccrual(row) || row.amountWei !== 0n

export const isAccrual = ({ type }: RewardRow): boolean => type === 'accrual'

/** What the rows earned, wei of the underlying: their sum, and nothing else. */
export function earnedOf(rows: readonly RewardRow[]): bigint {
  return rows.filter(isAccrual).reduce((sum, { amountWei }) => sum + amountWei, 0n)
}

/** A row in fiat of its time, wei, rounded down. */
export function fiatOf({ amountWei, priceWad }: PricedRow): bigint | undefined {
  return priceWad === undefined ? undefined : mulWadDown(amountWei, priceWad)
}
