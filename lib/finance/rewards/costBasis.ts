import { mulDivDown } from '../../core/wad.ts'
import { RAY } from './rewards.ts'
import { fiatOf, type PricedRow } from './table.ts'

export interface CostBasis {
  /** Shares held now. */
  sharesWei: bigint
  /** What they were worth, at the exchange rate, when they came in; wei of the underlying. */
  costWei: bigint
  /** The same in fiat of those times, wei; undefined when a price is not known. */
  costFiatWei: bigint | undefined
  /** The average exchange rate at acquisition, ray, rounded down. Undefined: nothing is held. */
  averageRateRay: bigint | undefined
}

/**
 * Average cost: what comes in adds its worth at the exchange rate of its block; what leaves takes the average with
 * it, rounded down. What was really paid on a market is not known to the token's own history.
 */
export function costBasis(rows: readonly PricedRow[]): CostBasis {
  let sharesWei = 0n
  let costWei = 0n
  let costFiatWei: bigint | undefined = 0n
  for (const row of rows) {
    const moved = row.sharesWei
    if (moved > 0n) {
      const fiat = fiatOf(row)
      costWei += row.amountWei
      costFiatWei = fiat === undefined || costFiatWei === undefined ? undefined : costFiatWei + fiat
    }
    if (moved < 0n && sharesWei > 0n) {
      costWei -= mulDivDown(costWei, -moved, sharesWei)
      if (costFiatWei !== undefined) costFiatWei -= mulDivDown(costFiatWei, -moved, sharesWei)
    }
    sharesWei += moved
    // Nothing is left of what came before, its missing price neither.
    if (sharesWei <= 0n) costFiatWei = 0n
  }
  const averageRateRay = sharesWei > 0n ? mulDivDown(costWei, RAY, sharesWei) : undefined
  return { sharesWei, costWei, costFiatWei, averageRateRay }
}
