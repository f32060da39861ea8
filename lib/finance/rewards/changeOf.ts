import type { Bps } from '../../core/bps.ts'
import type { UnixS } from '../../core/time.ts'
import { mulDivDown } from '../../core/wad.ts'
import { earnedOf, isAccrual, type Period, type PricedRow, type RewardTable, rowsIn } from './table.ts'
import { type Valuation, type ValueChange, valueChange } from './valueChange.ts'

/** Deviations are taken to a hundredth of a bp. */
const PARTS = 1_000_000n

/** Why the market value changed, and since when that is known. */
export interface Change extends ValueChange {
  fromS: UnixS
  toS: UnixS
}

/**
 * Why a position's market value changed in a period, in the currency of the table: from the first row whose deviation
 * and price are known to the last one. `deviationAt` tells the market's distance from the exchange rate at a time.
 * Undefined where there are no two such moments.
 */
export function changeOf(
  table: RewardTable,
  period: Period,
  deviationAt: (atS: UnixS) => Bps | undefined,
): Change | undefined {
  const { before, rows } = rowsIn(table, period)
  const all = before ? [before, ...rows] : rows
  const from = all.findIndex(row => valuationOf(row, deviationAt))
  const [first, last] = [all[from], all.at(-1)]
  const [start, end] = [first && valuationOf(first, deviationAt), last && valuationOf(last, deviationAt)]
  if (!first || !last || first === last || !start || !end) return undefined
  const between = all.slice(from + 1)
  const flowsWei = between
    .filter(row => !isAccrual(row) && row.sharesWei !== 0n)
    .reduce((sum, { amountWei }) => sum + amountWei, 0n)
  return { ...valueChange(start, end, earnedOf(between), flowsWei), fromS: first.atS, toS: last.atS }
}

function valuationOf(
  { balanceAfterWei, atS, priceWad }: PricedRow,
  deviationAt: (atS: UnixS) => Bps | undefined,
): Valuation | undefined {
  const deviation = deviationAt(atS)
  if (deviation === undefined || priceWad === undefined) return undefined
  const part = PARTS + BigInt(Math.round(deviation * 100))
  return { marketWei: mulDivDown(balanceAfterWei, part, PARTS), fiatPerUnderlyingWad: priceWad }
}
