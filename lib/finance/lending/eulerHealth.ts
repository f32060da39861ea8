import { mulDivDown, mulWadDown, WAD } from '../../core/wad.ts'
import type { Leg, Loan } from './loan.ts'

/** Of a price: the oracle quotes whole amounts, so a price is what gives its quote back for this amount. */
export const PRICE_SCALE = 10n ** 36n

const worthOf = ({ amountWei, price }: Leg) => mulDivDown(amountWei, price, PRICE_SCALE)
const sum = (values: readonly bigint[]) => values.reduce((total, value) => total + value, 0n)

/** What counts of the collateral, each rounded down, and what is owed, in the vault's unit of account. */
function sidesOf({ collaterals, debts }: Loan): { counted: bigint; owed: bigint } {
  return {
    counted: sum(collaterals.map(one => mulWadDown(worthOf(one), one.thresholdWad))),
    owed: sum(debts.map(worthOf)),
  }
}

/**
 * The health score by which Euler v2 sets the discount of a liquidation, wad, rounded down. Undefined without a debt.
 * Source: euler-xyz/euler-vault-kit:src/EVault/modules/Liquidation.sol calculateMaxLiquidation
 */
export function eulerHealth(loan: Loan): bigint | undefined {
  const { counted, owed } = sidesOf(loan)
  return owed === 0n ? undefined : mulDivDown(counted, WAD, owed)
}

/** Euler liquidates also what counts for just as much as is owed. Same source. */
export function isEulerLiquidatable(loan: Loan): boolean {
  const { counted, owed } = sidesOf(loan)
  return owed > 0n && counted <= owed
}
