import { mulDivDown, mulDivUp, WAD } from '../../core/wad.ts'
import type { Collateral, Leg, Loan } from './loan.ts'

const BPS = 10_000n
const WAD_PER_BPS = WAD / BPS

/** amount × price ÷ one whole asset, as `GenericLogic` values a balance. */
const valueDown = ({ amountWei, price, decimals }: Leg) =>
  mulDivDown(amountWei, price, 10n ** BigInt(decimals))
const valueUp = ({ amountWei, price, decimals }: Leg) => mulDivUp(amountWei, price, 10n ** BigInt(decimals))

const sum = (values: readonly bigint[]) => values.reduce((total, value) => total + value, 0n)
/** Aave skips what has no threshold: it is not collateral. */
const counted = (collaterals: readonly Collateral[]) => collaterals.filter(one => one.thresholdWad > 0n)
/** Σ value × threshold in bps. */
const weigh = (collaterals: readonly Collateral[]) =>
  sum(collaterals.map(one => valueDown(one) * (one.thresholdWad / WAD_PER_BPS)))

/** (a × 1e18 + b ÷ 2) ÷ b: half up. aave/aave-v3-core:contracts/protocol/libraries/math/WadRayMath.sol */
const wadDiv = (a: bigint, b: bigint) => (a * WAD + b / 2n) / b
/** (a × bps + 5 000) ÷ 10 000: half up. aave/aave-v3-core:contracts/protocol/libraries/math/PercentageMath.sol */
const percentMul = (a: bigint, bps: bigint) => (a * bps + BPS / 2n) / BPS

/**
 * The health factor as Aave v3.0 tells it, wad: the average threshold is cut to whole basis points. Undefined without
 * a debt. Source: aave/aave-v3-core:contracts/protocol/libraries/logic/GenericLogic.sol (1.19.3 on npm)
 */
export function aaveV30Health({ collaterals, debts }: Loan): bigint | undefined {
  const used = counted(collaterals)
  const total = sum(used.map(valueDown))
  const debt = sum(debts.map(valueDown))
  if (debt === 0n) return undefined
  const averageBps = total === 0n ? 0n : weigh(used) / total
  return wadDiv(percentMul(total, averageBps), debt)
}

/**
 * The same since Aave v3.5, wad: debts are rounded up one by one, and no average is cut. Undefined without a debt.
 * Source: aave-dao/aave-v3-origin:src/contracts/protocol/libraries/logic/GenericLogic.sol (3.6.0 on npm)
 */
export function aaveV35Health({ collaterals, debts }: Loan): bigint | undefined {
  const debt = sum(debts.map(valueUp))
  return debt === 0n ? undefined : wadDiv(weigh(counted(collaterals)), debt) / BPS
}
