import { healthOf } from '@/lib/finance/lending/health'
import { formatHealth } from '@/lib/format/health'
import type { Context } from '../figures.ts'
import { deviation } from './holdings.ts'

/**
 * The weakest loan; that there is none only when every market answered. Else what a lender who looks at the market
 * would see.
 */
export function loan(context: Context): string | undefined {
  const { loans, areLoansKnown, t } = context
  const weakest = loans.find(one => healthOf(one) !== undefined)
  if (weakest)
    return t('learn.figures.loan', {
      name: weakest.name,
      health: formatHealth(healthOf(weakest), t.language),
    })
  return areLoansKnown ? t('learn.figures.noLoan') : deviation(context)
}
