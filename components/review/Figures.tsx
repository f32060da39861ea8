import type { DescribedReview } from '@/lib/format/describeReview'
import { useWords } from '../hooks/useWords.ts'
import { testIds } from '../testIds.ts'

/** The four figures of a request, each only when it is known. */
export function Figures({ told }: { told: DescribedReview }) {
  const t = useWords()
  const figures = [
    { label: t('review.give'), value: told.give, testId: testIds.reviewGive },
    { label: t('review.receiveMin'), value: told.receiveMin, testId: testIds.reviewReceiveMin },
    { label: t('review.bps'), value: told.bps, testId: testIds.reviewBps },
    { label: t('review.days'), value: told.days, testId: testIds.reviewDays },
  ].filter(figure => figure.value)
  if (figures.length === 0) return null
  return (
    <dl className="figures">
      {figures.map(({ label, value, testId }) => (
        <div key={testId}>
          <dt>{label}</dt>
          <dd data-testid={testId}>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
