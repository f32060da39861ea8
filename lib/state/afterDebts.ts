import type { Loan } from '../finance/lending/loan.ts'
import type { Snapshot } from '../messaging/schemas/snapshot.ts'
import { debtRows } from './stress.ts'
import type { Total } from './totals.ts'

/** In wei of ETH, staked tokens at their exchange rate. */
export interface Debts {
  owedWei: Total
  /** What is left of the headline once that is paid; below zero where other coins back it. */
  leftWei: Total
}

/**
 * What is owed, and what it leaves of a sum. Other coins that back a debt are not in the sum: they are counted as
 * missing, so that what is left is "about". Undefined: nothing is owed. Pure.
 */
export function afterDebts(sum: Total, loans: readonly Loan[], snapshot: Snapshot): Debts | undefined {
  const owing = loans.filter(({ debts }) => debts.length > 0)
  if (owing.length === 0) return undefined
  const { rows, missing } = debtRows(owing, snapshot)
  const owed = rows.length > 0 ? -rows.reduce((total, { valueWei }) => total + valueWei, 0n) : undefined
  const others = owing.flatMap(({ collaterals }) =>
    collaterals.filter(one => !one.follows.eth && one.amountWei > 0n),
  )
  const { isStale } = sum
  return {
    owedWei: { wei: owed, missing, isStale },
    leftWei: {
      wei: sum.wei === undefined || owed === undefined ? undefined : sum.wei - owed,
      missing: sum.missing + missing + others.length,
      isStale,
    },
  }
}
