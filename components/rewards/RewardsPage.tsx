import { type ReactNode, useState } from 'react'
import { PERIODS, type Period } from '@/lib/finance/rewards/table'
import type { Worth } from '@/lib/finance/rewards/worth'
import { type Earning, earned } from '@/lib/state/earnings'
import { useSettings } from '../hooks/useStores.ts'
import { useWords } from '../hooks/useWords.ts'
import { testIds } from '../testIds.ts'
import { LearnLink } from '../ui/LearnLink.tsx'
import { Segments } from '../ui/Segments.tsx'
import { Earned } from './Earned.tsx'
import { Events } from './Events.tsx'
import { ExportRewards } from './ExportRewards.tsx'
import { GROUPS, type Grouping } from './groups.ts'
import { OverTime } from './OverTime.tsx'
import { PeriodsTable } from './PeriodsTable.tsx'
import { WhyChanged } from './WhyChanged.tsx'
import { Yields } from './Yields.tsx'

interface Props {
  all: readonly Earning[]
  /** How far the reading is, and what could not be read. */
  children?: ReactNode
}

/** What was earned: over periods, day by day, apart from the market, and row by row. */
export function RewardsPage({ all, children }: Props) {
  const t = useWords()
  const currency = useSettings(settings => settings.currency)
  const [period, setPeriod] = useState<Period>('d30')
  const [worth, setWorth] = useState<Worth>('coin')
  const [by, setBy] = useState<Grouping>('token')
  if (all.length === 0) return <p className="empty">{t('rewards.none')}</p>
  const hasOthers = all.some(({ token }) => token.underlying !== 'ETH')
  const isRestaked = all.some(({ token }) => token.kind === 'lrt')
  return (
    <section className="page">
      <h2>{t('rewards.title')}</h2>
      <p className="muted small">{t('rewards.lead')}</p>
      {isRestaked && (
        <p className="muted small">
          {t('rewards.restaking')} <LearnLink group="basics" topic="restaking" />
        </p>
      )}
      {children}
      <div className="rewards-switches">
        <Segments
          name="worth"
          label={t('rewards.worth.label')}
          value={worth}
          options={(['coin', 'past', 'today'] as const).map(value => ({
            value,
            label: t(`rewards.worth.${value}`, { currency }),
          }))}
          onChange={setWorth}
          testId={testIds.rewardsWorth}
        />
        <Segments
          name="by"
          label={t('rewards.by.label')}
          value={by}
          options={GROUPS.map(value => ({ value, label: t(`rewards.by.${value}`) }))}
          onChange={setBy}
          testId={testIds.rewardsBy}
        />
      </div>
      <PeriodsTable all={all} worth={worth} by={by} />
      {hasOthers && worth === 'coin' && <p className="muted small">{t('rewards.otherCoins')}</p>}
      <LearnLink group="basics" topic="rewards" />
      <div className="card-head rewards-period">
        <h2>{t('rewards.days.title')}</h2>
        <Segments
          name="period"
          label={t('chart.range')}
          value={period}
          options={PERIODS.map(value => ({ value, label: t(`rewards.period.${value}`) }))}
          onChange={setPeriod}
          testId={testIds.rewardsPeriods}
        />
      </div>
      <p className="rewards-figure">
        <Earned
          figure={earned(all, period, worth)}
          worth={worth}
          coin="ETH"
          isWithUnit
          testId={testIds.rewardsFigure}
        />
      </p>
      <OverTime all={all} period={period} worth={worth} />
      <Yields all={all} period={period} />
      <LearnLink group="basics" topic="direct" />
      <h2>{t('rewards.why.title')}</h2>
      <p className="muted small">{t('rewards.why.lead')}</p>
      <WhyChanged all={all} period={period} />
      <h2>{t('rewards.events.title')}</h2>
      <Events all={all} period={period} />
      <ExportRewards period={period} />
    </section>
  )
}
