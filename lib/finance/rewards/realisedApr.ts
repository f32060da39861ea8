import { YEAR_S } from '../../core/time.ts'
import { isAccrual, type Period, type RewardTable, rowsIn } from './table.ts'

const BPS = 10_000n
const HUNDREDTHS = 100n

/** What a position earned, and what stood in it for how long: several of one underlying are added up. */
export interface Yielded {
  earnedWei: bigint
  /** Worth at the exchange rate × time, wei · s. */
  heldWeiS: bigint
}

/** What the holder's own stake did in a period: every span counts with what was in it then. */
export function yielded(table: RewardTable, period: Period): Yielded {
  const { before, rows } = rowsIn(table, period)
  let previous = before
  let earnedWei = 0n
  let heldWeiS = 0n
  for (const row of rows) {
    if (previous && isAccrual(row)) {
      earnedWei += row.amountWei
      heldWeiS += previous.balanceAfterWei * BigInt(row.atS - previous.atS)
    }
    previous = row
  }
  return { earnedWei, heldWeiS }
}

/** A year's worth of it in bps, nothing compounded, rounded towards zero to a hundredth. Undefined: nothing was held. */
export function aprOfYield(parts: readonly Yielded[]): number | undefined {
  const earnedWei = parts.reduce((sum, part) => sum + part.earnedWei, 0n)
  const heldWeiS = parts.reduce((sum, part) => sum + part.heldWeiS, 0n)
  if (heldWeiS <= 0n) return undefined
  return Number((earnedWei * BigInt(YEAR_S) * BPS * HUNDREDTHS) / heldWeiS) / Number(HUNDREDTHS)
}
