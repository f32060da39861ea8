import { healthOf, isLiquidatable } from '../lending/health.ts'
import type { Loan } from '../lending/loan.ts'
import { afterShock, type Shock } from '../lending/shock.ts'
import { partOf, type Stress, shockOf } from './stress.ts'

export interface StressedLoan<L extends Loan> {
  loan: L
  /** Wad; undefined: nothing is owed. */
  beforeWad: bigint | undefined
  afterWad: bigint | undefined
  /** How far on the way to the whole stress it may be liquidated, in parts of 10 000; undefined: it holds. */
  liquidatedAt: number | undefined
}

/**
 * What becomes of each loan, those that are liquidated first before all others, in the order in which they fall while
 * everything falls in step. Pure.
 */
export function stressLoans<L extends Loan>(
  loans: readonly L[],
  stress: Stress,
  isHit: Shock['isHit'],
  discountNowOn: (chainId: number) => Shock['discountNowBps'],
): StressedLoan<L>[] {
  const under = (loan: L, parts: number) =>
    afterShock(loan, shockOf(partOf(stress, parts), isHit, discountNowOn(loan.chainId)))
  return loans
    .map(loan => ({
      loan,
      beforeWad: healthOf(loan),
      afterWad: healthOf(under(loan, 10_000)),
      liquidatedAt: firstPart(parts => isLiquidatable(under(loan, parts))),
    }))
    .sort(
      (a, b) =>
        (a.liquidatedAt ?? Infinity) - (b.liquidatedAt ?? Infinity) || compare(a.afterWad, b.afterWad),
    )
}

/** A loan that holds at the end is taken to hold on the way. */
function firstPart(falls: (parts: number) => boolean): number | undefined {
  if (falls(0)) return 0
  if (!falls(10_000)) return undefined
  let [safe, fatal] = [0, 10_000]
  while (fatal - safe > 1) {
    const middle = Math.floor((safe + fatal) / 2)
    if (falls(middle)) fatal = middle
    else safe = middle
  }
  return fatal
}

/** The weaker first; what owes nothing last. */
function compare(a: bigint | undefined, b: bigint | undefined): number {
  if (a === undefined || b === undefined) return a === b ? 0 : a === undefined ? 1 : -1
  return a < b ? -1 : a > b ? 1 : 0
}
