import type { LoanFacts } from '../facts.ts'
import { givenTokens, receivedTokens } from '../lst.ts'
import type { Evidence, Rule } from '../rule.ts'
import { provenanceOf } from './provenance.ts'

const NEEDS_LOAN: readonly (string | undefined)[] = [
  'borrow',
  'withdraw-collateral',
  'collateral-flag',
  'emode',
]

/** After it, how near the loan is to being liquidated, and at which discount of the LST it would be. */
export const depositCollateral: Rule = {
  id: 'deposit-collateral',
  unit: 'health-factor',
  isLowerWorse: true,
  appliesTo({ intent, facts }) {
    if (intent.kind !== 'lend' || intent.direction === 'repay') return false
    // Where the loan was not read: only what is done by those who have one, or take it now.
    return facts.loan !== undefined || NEEDS_LOAN.includes(intent.direction)
  },
  measure({ intent, facts }) {
    const { loan, chainId } = facts
    if (loan?.hasDebt === false) return undefined
    const [token] = [...givenTokens(chainId, intent), ...receivedTokens(chainId, intent)]
    const health = loan?.healthFactorAfter
    const discountBps = loan?.liquidationDiscountBps
    return {
      value: health,
      form: discountBps !== undefined && discountBps > 0 ? 'atDiscount' : undefined,
      evidence: loan && health !== undefined ? [healthEvidence(health, loan)] : [],
      params: {
        token: token?.symbol ?? '',
        ...(health !== undefined && { healthFactor: Math.floor(health * 100) / 100 }),
        ...(discountBps !== undefined && { discountBps }),
      },
    }
  },
  thresholds: { notice: 1.5, caution: 1.2, danger: 1.05 },
  source: 'At 1.05 a fall of the collateral by 5 % liquidates, at 1.2 by 17 %, at 1.5 by a third.',
}

function healthEvidence(value: number, loan: LoanFacts): Evidence {
  return { key: 'healthFactor', value, unit: 'health-factor', ...provenanceOf(loan) }
}
