import { decimalToWad } from '../../core/decimal.ts'
import type { UnixS } from '../../core/time.ts'

/** One row of a recorded series. */
export interface Row {
  atS: UnixS
  /** Price as a wad; 0 where the row holds none that can be believed. */
  priceWad: bigint
  source: string
}

/**
 * Reads `timestamp,price,source` with a header, in time order. Blank lines are no rows; a price that is no positive
 * number stays a row (it was read) and becomes 0 (it says nothing). Throws RangeError for a line that is no row.
 */
export function parseSeries(csv: string): Row[] {
  const lines = csv.split(/\r?\n/).filter(line => line.trim() !== '')
  const rows = lines.slice(/^\s*"?timestamp/i.test(lines[0] ?? '') ? 1 : 0).map(parseRow)
  return rows.sort((a, b) => a.atS - b.atS)
}

function parseRow(line: string): Row {
  const [at, price = '', source] = line.split(',').map(cell => cell.trim().replaceAll('"', ''))
  const atS = Number(at)
  if (!source || !Number.isFinite(atS) || at === '') throw new RangeError(`parseSeries: not a row: ${line}`)
  return { atS: Math.floor(atS), priceWad: decimalToWad(price) ?? 0n, source }
}
