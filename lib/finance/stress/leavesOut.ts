import type { Loan } from '../lending/loan.ts'
import type { Stress } from './stress.ts'

/** What a stress test does not know of, as i18n keys under `stress.leavesOut`. */
export type LeftOut =
  | 'second-round'
  | 'penalty'
  | 'interest'
  | 'depth'
  | 'unknown-oracle'
  | 'other-coins'
  | 'stale-oracle'

/** Said beside every result, and only as far as it bears on it. Pure. */
export function leftOut(loans: readonly Loan[], stress: Stress): LeftOut[] {
  const owing = loans.filter(({ debts }) => debts.length > 0)
  const legs = owing.flatMap(({ collaterals, debts }) => [...collaterals, ...debts])
  const isAny = (holds: boolean, what: LeftOut): LeftOut[] => (holds ? [what] : [])
  return [
    'depth',
    'second-round',
    ...isAny(owing.length > 0, 'penalty'),
    ...isAny(owing.length > 0 && stress.queueDays > 0, 'interest'),
    ...isAny(owing.length > 0, 'stale-oracle'),
    ...isAny(
      legs.some(({ follows }) => follows.tokenId !== undefined && follows.oracle === 'unknown'),
      'unknown-oracle',
    ),
    ...isAny(stress.ethFallBps > 0, 'other-coins'),
  ]
}
