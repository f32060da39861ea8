import type { Day, Worth } from '@/lib/finance/rewards/worth'
import { formatMoment } from '@/lib/format/time'
import { useWords } from '../hooks/useWords.ts'
import { useMoney } from './useMoney.ts'

const MOST = 400

interface Props {
  days: readonly Day[]
  worth: Worth
  unit: string
}

/** What the chart draws, as numbers; the latest first. */
export function DaysTable({ days, worth, unit }: Props) {
  const t = useWords()
  const money = useMoney(worth, unit)
  let sum = 0n
  const rows = days.map(day => {
    sum += day.wei
    return { ...day, sum }
  })
  return (
    <details>
      <summary>{t('chart.table')}</summary>
      <div className="table-scroll">
        <table className="numbers">
          <thead>
            <tr>
              <th scope="col">{t('rewards.days.day')}</th>
              <th scope="col">{t('rewards.days.earned')}</th>
              <th scope="col">{t('rewards.days.sum')}</th>
            </tr>
          </thead>
          <tbody>
            {rows
              .slice(-MOST)
              .reverse()
              .map(({ startS, wei, sum: until }) => (
                <tr key={startS}>
                  <th scope="row">{formatMoment(startS, t.language, 'date')}</th>
                  <td>{money(wei)}</td>
                  <td>{money(until)}</td>
                </tr>
              ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}
