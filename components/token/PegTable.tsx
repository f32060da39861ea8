import type { View } from '@/lib/finance/history/view'
import { formatBps } from '@/lib/format/percent'
import { formatMoment } from '@/lib/format/time'
import { useWords } from '../hooks/useWords.ts'

const ROWS = 30

/** The latest samples as a table: what the chart draws, as numbers. */
export function PegTable({ view }: { view: View }) {
  const t = useWords()
  return (
    <details>
      <summary>{t('chart.table')}</summary>
      <div className="table-scroll">
        <table className="numbers">
          <thead>
            <tr>
              <th scope="col">{t('chart.when')}</th>
              <th scope="col">{t('chart.mean')}</th>
              <th scope="col">{t('chart.lowest')}</th>
              <th scope="col">{t('chart.highest')}</th>
            </tr>
          </thead>
          <tbody>
            {view.buckets
              .slice(-ROWS)
              .reverse()
              .map(({ startS, mean, low, high }) => (
                <tr key={startS}>
                  <th scope="row">{formatMoment(startS, t.language, 'both')}</th>
                  <td>{formatBps(mean, t.language)}</td>
                  <td>{formatBps(low, t.language)}</td>
                  <td>{formatBps(high, t.language)}</td>
                </tr>
              ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}
