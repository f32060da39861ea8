import { mulDivDown, mulWadDown, WAD } from '../../core/wad.ts'
import type { Loan } from './loan.ts'

/** Of `price()`: loan token per collateral, both in their smallest unit. */
export const MORPHO_PRICE_SCALE = 10n ** 36n

/**
 * The most that may be owed ÷ what is owed, wad, rounded down: below 1 exactly when Morpho Blue lets a position be
 * liquidated. One collateral, one debt; the price is the oracle's own. Undefined without a debt.
 * Source: morpho-org/morpho-blue:src/Morpho.sol _isHealthy
 */
export function morphoHealth({ collaterals, debts }: Loan): bigint | undefined {
  const owed = debts.reduce((total, { amountWei }) => total + amountWei, 0n)
  if (owed === 0n) return undefined
  const most = collaterals.reduce(
    (total, { amountWei, price, thresholdWad }) =>
      total + mulWadDown(mulDivDown(amountWei, price, MORPHO_PRICE_SCALE), thresholdWad),
    0n,
  )
  return mulDivDown(most, WAD, owed)
}
