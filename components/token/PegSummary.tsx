import type { Summary } from '@/lib/finance/history/view'
import { inOne } from '@/lib/format/inOne'
import { formatBps, formatPercent } from '@/lib/format/percent'
import { formatMoment } from '@/lib/format/time'
import { useWords } from '../hooks/useWords.ts'

/** The chart in two sentences, for every eye and ear. */
export function PegSummary({ summary }: { summary: Summary }) {
  const t = useWords()
  const { latest, lowest, lowestAtS, highest, middle, noticeShare } = summary
  const bps = (value: number) => formatBps(value, t.language)
  return (
    <p className="small">
      {inOne(
        [
          t('chart.summary', {
            latest: bps(latest),
            middle: bps(middle),
            lowest: bps(lowest),
            date: formatMoment(lowestAtS, t.language, 'date'),
            highest: bps(highest),
          }),
          t('chart.share', { percent: formatPercent(noticeShare * 10_000, t.language) }),
        ],
        t,
      )}
    </p>
  )
}
