import type { DescribedWay } from '@/lib/format/describeWays'
import { useWords } from '../hooks/useWords.ts'
import { testIds } from '../testIds.ts'

/** What else could be done, side by side on one bar, each with the time it takes. */
export function Ways({ ways }: { ways: readonly DescribedWay[] }) {
  const t = useWords()
  if (ways.length < 2) return null
  return (
    <ul className="ways" aria-label={t('review.ways')} data-testid={testIds.reviewWays}>
      {ways.map(way => (
        <li
          className="way"
          data-this={way.isThis}
          key={way.key + way.label}
          data-testid={testIds.reviewWay(way.key)}
        >
          <span>{way.label}</span>
          <b className="end">{way.amount ?? t('common.unknown')}</b>
          <span className="muted small">{way.wait ?? t('review.waitUnknown')}</span>
          <span className="muted small end">{way.bps}</span>
          <span className="way-bar" aria-hidden="true">
            {way.share !== undefined && <span style={{ inlineSize: `${way.share * 100}%` }} />}
          </span>
        </li>
      ))}
    </ul>
  )
}
