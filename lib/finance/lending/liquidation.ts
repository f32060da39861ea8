import { isLiquidatable } from './health.ts'
import type { Loan } from './loan.ts'
import { afterShock, NO_SHOCK, type Shock } from './shock.ts'

/** All of it gone but one part in ten thousand: what falls further is worth nothing, and so is any search beyond. */
const MOST_BPS = 9_999

/**
 * The smallest fall in whole bps after which the loan may be liquidated, and before which by one bps it may not.
 * 0: it may be now. Undefined: no fall of this kind does it. What a fall costs the loan never shrinks with its size,
 * so that halving finds it.
 */
function smallestFall(loan: Loan, shockOf: (bps: number) => Shock): number | undefined {
  const falls = (bps: number) => isLiquidatable(afterShock(loan, shockOf(bps)))
  if (falls(0)) return 0
  if (!falls(MOST_BPS)) return undefined
  let [safe, fatal] = [0, MOST_BPS]
  while (fatal - safe > 1) {
    const middle = Math.floor((safe + fatal) / 2)
    if (falls(middle)) fatal = middle
    else safe = middle
  }
  return fatal
}

export interface Liquidation {
  /**
   * How far under its exchange rate the market takes the token then; from today's price where today's discount is not
   * known. Undefined: no discount liquidates, as where the oracle sees none.
   */
  marketFallBps: number | undefined
  /** Of what the protocol redeems at. */
  rateFallBps: number | undefined
  /** Of ETH against the dollar. */
  ethFallBps: number | undefined
}

/** What it takes to liquidate a loan, each fall alone. Pure. */
export function liquidationOf(
  loan: Loan,
  discountNowBps: Shock['discountNowBps'] = NO_SHOCK.discountNowBps,
): Liquidation {
  const fall = (key: keyof Liquidation) =>
    smallestFall(loan, bps => ({ ...NO_SHOCK, discountNowBps, [key]: bps }))
  return {
    marketFallBps: fall('marketFallBps'),
    rateFallBps: fall('rateFallBps'),
    ethFallBps: fall('ethFallBps'),
  }
}
