import type { Day, Worth } from '@/lib/finance/rewards/worth'
import { inOne } from '@/lib/format/inOne'
import { formatMoment } from '@/lib/format/time'
import { useWords } from '../hooks/useWords.ts'
import { useMoney } from './useMoney.ts'

interface Props {
  days: readonly Day[]
  worth: Worth
  unit: string
}

/** What the chart draws, in a sentence. */
export function DaysSummary({ days, worth, unit }: Props) {
  const t = useWords()
  const money = useMoney(worth, unit)
  const [first] = days
  if (!first) return null
  const best = days.reduce((most, day) => (day.wei > most.wei ? day : most), first)
  const lost = days.filter(({ wei }) => wei < 0n).length
  return (
    <p className="small">
      {inOne(
        [
          t('rewards.days.summary', {
            sum: money(days.reduce((all, { wei }) => all + wei, 0n)),
            paid: days.filter(({ wei }) => wei !== 0n).length,
            days: days.length,
            best: money(best.wei),
            date: formatMoment(best.startS, t.language, 'date'),
          }),
          lost > 0 && t('rewards.days.lost', { count: lost }),
        ],
        t,
      )}
    </p>
  )
}
