import { planExit } from './planExit.ts'
import { receiveAt } from './priceCurve.ts'
import type { Needs } from './spread.ts'
import type { MarketWay, WayOut } from './wayOut.ts'

/** What it is worth to sell this much and leave by the best other ways with the rest. */
export interface SplitPoint {
  sellWei: bigint
  /** Less waiting and gas, in wei of the underlying. Undefined: the rest has no way in time, or the venue takes less. */
  worthWei: bigint | undefined
}

/** The worth of splits between one market and everything else, from none sold to all, at sizes that rise. */
export function splitCurve(
  market: MarketWay,
  others: readonly WayOut[],
  amountWei: bigint,
  needs: Needs,
  sizes: readonly bigint[],
): SplitPoint[] {
  return sizes.map(sellWei => {
    const restWei = amountWei - sellWei
    const sold = sellWei === 0n ? 0n : receiveAt(market.curve, sellWei)
    const rest = restWei === 0n ? 0n : planExit(others, restWei, needs)?.worthWei
    const gasWei = sellWei === 0n ? 0n : market.gasWei
    const isKnown = sold !== undefined && rest !== undefined
    return { sellWei, worthWei: isKnown ? sold - gasWei + rest : undefined }
  })
}

/** Even steps from nothing to the amount, and one more size where it is none of them. */
export function evenSizes(amountWei: bigint, steps: number, also: bigint): bigint[] {
  const even = Array.from({ length: steps + 1 }, (_, step) => (amountWei * BigInt(step)) / BigInt(steps))
  return [...new Set([...even, also])].sort((a, b) => (a < b ? -1 : 1))
}
