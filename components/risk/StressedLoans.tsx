import type { StressedLoan } from '@/lib/finance/stress/stressLoans'
import { formatHealth } from '@/lib/format/health'
import { formatPercent } from '@/lib/format/percent'
import type { OwnLoan } from '@/lib/state/loans'
import { useWords } from '../hooks/useWords.ts'
import { testIds } from '../testIds.ts'

/** Every loan before and after, those that fall first at the top. */
export function StressedLoans({ loans }: { loans: readonly StressedLoan<OwnLoan>[] }) {
  const t = useWords()
  const owing = loans.filter(({ beforeWad }) => beforeWad !== undefined)
  if (owing.length === 0) return null
  const fate = (at: number | undefined, place: number): string => {
    if (at === undefined) return t('stress.holds')
    if (at === 0) return t('stress.already')
    const percent = formatPercent(at, t.language)
    return place === 0 ? t('stress.first', { percent }) : t('stress.next', { place: place + 1, percent })
  }
  return (
    <>
      <h3 className="small muted">{t('stress.loans')}</h3>
      <ol className="plain-list stressed" data-testid={testIds.stressLoans}>
        {owing.map(({ loan, beforeWad, afterWad, liquidatedAt }, place) => (
          <li key={`${loan.read.account}-${loan.venueId}-${loan.name}`}>
            <span className="strong ellipsis">{loan.name}</span>
            <span className="strong">
              <span className="visually-hidden">{t('stress.healthNow')}</span>{' '}
              {formatHealth(beforeWad, t.language)}
              <span aria-hidden="true"> → </span>
              <span className="visually-hidden">{t('stress.healthAfter')}</span>{' '}
              <span className={liquidatedAt === undefined ? undefined : 'loss'}>
                {formatHealth(afterWad, t.language)}
              </span>
            </span>
            <span className="muted small">{fate(liquidatedAt, place)}</span>
          </li>
        ))}
      </ol>
    </>
  )
}
