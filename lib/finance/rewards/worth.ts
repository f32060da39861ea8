import { DAY_S, type UnixS } from '../../core/time.ts'
import { fiatOf, isAccrual, type Period, type PricedRow, type RewardTable, rowsIn } from './table.ts'

/** In the underlying; in fiat of the time of each reward; in fiat of today. */
export type Worth = 'coin' | 'past' | 'today'

/** One accrual in the unit asked for, rounded down once; undefined where its price is not known. */
export interface ValuedRow {
  atS: UnixS
  wei: bigint | undefined
}

/** The accruals of a period: figures and charts are made of these and of nothing else. */
export function valuedRows(table: RewardTable, period: Period, worth: Worth): ValuedRow[] {
  const { priceNowWad } = table
  const value: Record<Worth, (row: PricedRow) => bigint | undefined> = {
    coin: row => row.amountWei,
    past: fiatOf,
    today: row => fiatOf({ ...row, priceWad: priceNowWad }),
  }
  // Nothing earned is worth nothing at any price.
  const worthOf = (row: PricedRow) => (row.amountWei === 0n ? 0n : value[worth](row))
  return rowsIn(table, period)
    .rows.filter(isAccrual)
    .map(row => ({ atS: row.atS, wei: worthOf(row) }))
}

/** The sum of the rows whose worth is known, and how many are not. */
export function sumOfRows(rows: readonly ValuedRow[]): { wei: bigint; missing: number } {
  let wei = 0n
  let missing = 0
  for (const row of rows) {
    if (row.wei === undefined) missing++
    else wei += row.wei
  }
  return { wei, missing }
}

export interface Day {
  startS: UnixS
  wei: bigint
}

/** What each UTC day earned, oldest first, days without rewards included. */
export function byDay(rows: readonly ValuedRow[]): Day[] {
  const sums = new Map<UnixS, bigint>()
  for (const { atS, wei = 0n } of rows) {
    const startS = Math.floor(atS / DAY_S) * DAY_S
    sums.set(startS, (sums.get(startS) ?? 0n) + wei)
  }
  const known = [...sums.keys()].sort((a, b) => a - b)
  const [first, last] = [known[0], known.at(-1)]
  if (first === undefined || last === undefined) return []
  const count = Math.round((last - first) / DAY_S) + 1
  return Array.from({ length: count }, (_, n) => {
    const startS = first + n * DAY_S
    return { startS, wei: sums.get(startS) ?? 0n }
  })
}
