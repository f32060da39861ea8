import { WAD } from '../../core/wad.ts'
import { aaveV30Health, aaveV35Health } from './aaveHealth.ts'
import { compoundHealth } from './compoundHealth.ts'
import { eulerHealth, isEulerLiquidatable } from './eulerHealth.ts'
import type { Loan, Method } from './loan.ts'
import { morphoHealth } from './morphoHealth.ts'

const METHODS: Readonly<Record<Method, (loan: Loan) => bigint | undefined>> = {
  'aave-v3.0': aaveV30Health,
  'aave-v3.5': aaveV35Health,
  'compound-v3': compoundHealth,
  'morpho-blue': morphoHealth,
  'euler-v2': eulerHealth,
}

/** Below this a loan may be liquidated, whoever tells it; by Euler at it, too. */
const LIQUIDATED_BELOW_WAD = WAD

/** The health factor as the loan's own contract works it out, to the last digit, wad. Undefined: nothing is owed. */
export function healthOf(loan: Loan): bigint | undefined {
  return METHODS[loan.method](loan)
}

export function isLiquidatable(loan: Loan): boolean {
  if (loan.method === 'euler-v2') return isEulerLiquidatable(loan)
  const healthWad = healthOf(loan)
  return healthWad !== undefined && healthWad < LIQUIDATED_BELOW_WAD
}
