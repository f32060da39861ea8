import { useMemo } from 'react'
import type { Period } from '@/lib/finance/rewards/table'
import type { Worth } from '@/lib/finance/rewards/worth'
import { formatFiatAmount } from '@/lib/format/fiatAmount'
import { formatNumber } from '@/lib/format/percent'
import { counted, type Earning, earnedByDay, unread } from '@/lib/state/earnings'
import { Chart } from '../charts/Chart.tsx'
import { rewardsOptions } from '../charts/rewardsOptions.ts'
import { useSettings } from '../hooks/useStores.ts'
import { useWords } from '../hooks/useWords.ts'
import { testIds } from '../testIds.ts'
import { DaysSummary } from './DaysSummary.tsx'
import { DaysTable } from './DaysTable.tsx'
import { seriesOf } from './seriesOf.ts'

/** The axis is told in cents. */
const CENTS = 100
const WEI_PER_CENT = 10n ** 16n

interface Props {
  all: readonly Earning[]
  period: Period
  worth: Worth
}

/** Rewards day by day: bars and their sum, the same in a sentence, the same as a table. */
export function OverTime({ all, period, worth }: Props) {
  const t = useWords()
  const { currency, theme, hideBalances } = useSettings(settings => settings)
  const days = useMemo(() => earnedByDay(all, period, worth), [all, period, worth])
  const data = useMemo(() => seriesOf(days), [days])
  // biome-ignore lint/correctness/useExhaustiveDependencies: another theme has other colours.
  const options = useMemo(() => {
    const format = (value: number) =>
      worth === 'coin'
        ? formatNumber(value, t.language, 4)
        : formatFiatAmount(BigInt(Math.round(value * CENTS)) * WEI_PER_CENT, {
            currency,
            language: t.language,
            isNarrow: true,
          })
    return rewardsOptions(t.language, format)
  }, [t.language, worth, currency, theme])
  const unit = worth === 'coin' ? (counted(all, 'coin')[0]?.token.underlying ?? 'ETH') : currency
  const lacking = unread(all, worth)
  if (days.length === 0) return <p className="muted small">{t('rewards.days.none')}</p>
  if (hideBalances) return <p className="muted small">{t('rewards.days.hidden')}</p>
  return (
    <div data-testid={testIds.rewardsChart}>
      {days.length > 1 && <Chart data={data} options={options} />}
      <DaysSummary days={days} worth={worth} unit={unit} />
      {lacking > 0 && <p className="muted small">{t('rewards.days.lacks', { count: lacking })}</p>}
      <DaysTable days={days} worth={worth} unit={unit} />
    </div>
  )
}
