import { healthOf } from '@/lib/finance/lending/health'
import { formatHealth } from '@/lib/format/health'
import type { Context } from '../figures.ts'

/** The weakest loan; that there is none only when every market answered. */
export function loan({ loans, areLoansKnown, t }: Context): string | undefined {
  const weakest = loans.find(one => healthOf(one) !== undefined)
  if (weakest)
    return t('learn.figures.loan', {
      name: weakest.name,
      health: formatHealth(healthOf(weakest), t.language),
    })
  return areLoansKnown ? t('learn.figures.noLoan') : undefined
}
