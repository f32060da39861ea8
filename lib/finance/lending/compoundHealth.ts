import { mulDivDown, mulWadDown, WAD } from '../../core/wad.ts'
import type { Leg, Loan } from './loan.ts'

const valueDown = ({ amountWei, price, decimals }: Leg) =>
  mulDivDown(amountWei, price, 10n ** BigInt(decimals))

/**
 * What counts against the debt ÷ the debt, wad, rounded down: below 1 exactly when Compound v3 calls the account
 * liquidatable. Undefined without a debt. Source: compound-finance/comet:contracts/Comet.sol isLiquidatable(address)
 */
export function compoundHealth({ collaterals, debts }: Loan): bigint | undefined {
  const debt = debts.reduce((total, one) => total + valueDown(one), 0n)
  if (debt === 0n) return undefined
  const counted = collaterals.reduce((total, one) => total + mulWadDown(valueDown(one), one.thresholdWad), 0n)
  return mulDivDown(counted, WAD, debt)
}
