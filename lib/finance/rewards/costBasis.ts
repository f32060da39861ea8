import { mulDivDown } from '../../core/wad.ts'
import { RAY } from './rewards.ts'
import type { RewardRow } from './rows.ts'

export interface CostBasis {
  /** Shares held now. */
  sharesWei: bigint
  /** What they were worth, at the exchange rate, when they came in; wei of the underlying. */
  costWei: bigint
  /** The average exchange rate at acquisition, ray, rounded down. Undefined: nothing is held. */
  averageRateRay: bigint | undefined
}

/**
 * Average cost: what comes in adds its worth at the exchange rate of its block; what leaves takes the average with
 * it, rounded down. What was really paid on a market is not known to the token's own history.
 */
export function costBasis(rows: readonly RewardRow[]): CostBasis {
  let sharesWei = 0n
  let costWei = 0n
  for (const { sharesWei: moved, amountWei } of rows) {
    if (moved > 0n) costWei += amountWei
    if (moved < 0n && sharesWei > 0n) costWei -= mulDivDown(costWei, -moved, sharesWei)
    sharesWei += moved
  }
  const averageRateRay = sharesWei > 0n ? mulDivDown(costWei, RAY, sharesWei) : undefined
  return { sharesWei, costWei, averageRateRay }
}
