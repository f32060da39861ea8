import type { Hex } from '../../core/address.ts'
import type { UnixS } from '../../core/time.ts'
import { type Accrual, type RateSource, type SourcedRate, worthOf } from './rewards.ts'

export type RowType =
  | 'accrual'
  | 'deposit'
  | 'withdrawal'
  | 'transfer-in'
  | 'transfer-out'
  | 'wrap'
  | 'unwrap'
  | 'claim'
  | 'fee'

/** One line of a position's history. Amounts in wei of the underlying, rounded down. */
export interface RewardRow {
  atS: UnixS
  /** Undefined: seen by Mooring between blocks that nobody noted. */
  block: number | undefined
  type: RowType
  /** What was earned, came in, was paid out, or (negative) was lost, left or was kept as a fee. */
  amountWei: bigint
  /** Shares that moved; none at an accrual, a claim and a fee. */
  sharesWei: bigint
  rateRay: bigint
  rateFrom: RateSource
  /** What all shares were worth after it. */
  balanceAfterWei: bigint
  tx: Hex | undefined
}

export interface Move {
  block: number
  type: Exclude<RowType, 'accrual'>
  sharesWei: bigint
  /** What was paid, where the log tells it and no shares moved. */
  amountWei?: bigint
  tx: Hex
}

/**
 * Accruals and movements as one list, oldest first: at one block what was earned until then comes before what moved.
 * Rows whose block has no rate or no time are not made: every caller asks for both.
 */
export function rowsOf(
  rows: readonly Accrual[],
  moves: readonly Move[],
  rates: readonly SourcedRate[],
  times: ReadonlyMap<number, UnixS>,
  openingSharesWei: bigint,
): RewardRow[] {
  const rateBy = new Map(rates.map(rate => [rate.at, rate]))
  const all = [
    ...rows.map(row => ({ block: row.toAt, order: 0, row })),
    ...moves.map(move => ({ block: move.block, order: 1, move })),
  ].sort((a, b) => a.block - b.block || a.order - b.order)
  let shares = openingSharesWei
  return all.flatMap(one => {
    const [rate, atS] = [rateBy.get(one.block), times.get(one.block)]
    if (rate === undefined || atS === undefined) return []
    const { rateRay, from: rateFrom } = rate
    const moved = 'move' in one ? one.move.sharesWei : 0n
    shares += moved
    return {
      atS,
      block: one.block,
      type: 'move' in one ? one.move.type : 'accrual',
      amountWei: 'move' in one ? (one.move.amountWei ?? worthOf(moved, rateRay)) : one.row.rewardWei,
      sharesWei: moved,
      rateRay,
      rateFrom,
      balanceAfterWei: worthOf(shares, rateRay),
      tx: 'move' in one ? one.move.tx : undefined,
    }
  })
}
