import type { Hex } from '../../core/address.ts'
import type { UnixS } from '../../core/time.ts'
import { type Accrual, type RatePoint, worthOf } from './rewards.ts'

export type RowType =
  | 'accrual'
  | 'deposit'
  | 'withdrawal'
  | 'transfer-in'
  | 'transfer-out'
  | 'wrap'
  | 'unwrap'

/** One line of a position's history. Amounts in wei of the underlying, rounded down. */
export interface RewardRow {
  atS: UnixS
  block: number
  type: RowType
  /** What was earned, came in, or (negative) was lost or left. */
  amountWei: bigint
  /** Shares that moved; none at an accrual. */
  sharesWei: bigint
  rateRay: bigint
  /** What all shares were worth after it. */
  balanceAfterWei: bigint
  tx: Hex | undefined
}

export interface Move {
  block: number
  type: Exclude<RowType, 'accrual'>
  sharesWei: bigint
  tx: Hex
}

/**
 * Accruals and movements as one list, oldest first: at one block what was earned until then comes before what moved.
 * Rows whose block has no rate or no time are not made: every caller asks for both.
 */
export function rowsOf(
  rows: readonly Accrual[],
  moves: readonly Move[],
  rates: readonly RatePoint[],
  times: ReadonlyMap<number, UnixS>,
  openingSharesWei: bigint,
): RewardRow[] {
  const rateBy = new Map(rates.map(({ at, rateRay }) => [at, rateRay]))
  const all = [
    ...rows.map(row => ({ block: row.toAt, order: 0, row })),
    ...moves.map(move => ({ block: move.block, order: 1, move })),
  ].sort((a, b) => a.block - b.block || a.order - b.order)
  let shares = openingSharesWei
  return all.flatMap(one => {
    const [rateRay, atS] = [rateBy.get(one.block), times.get(one.block)]
    if (rateRay === undefined || atS === undefined) return []
    const moved = 'move' in one ? one.move.sharesWei : 0n
    shares += moved
    return {
      atS,
      block: one.block,
      type: 'move' in one ? one.move.type : 'accrual',
      amountWei: 'move' in one ? worthOf(moved, rateRay) : one.row.rewardWei,
      sharesWei: moved,
      rateRay,
      balanceAfterWei: worthOf(shares, rateRay),
      tx: 'move' in one ? one.move.tx : undefined,
    }
  })
}
