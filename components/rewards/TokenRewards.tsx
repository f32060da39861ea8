import { useMemo, useState } from 'react'
import type { Address } from '@/lib/core/address'
import { PERIODS, type Period } from '@/lib/finance/rewards/table'
import { earned } from '@/lib/state/earnings'
import { findToken } from '@/lib/state/registry'
import { useWords } from '../hooks/useWords.ts'
import { testIds } from '../testIds.ts'
import { Segments } from '../ui/Segments.tsx'
import { Cost } from './Cost.tsx'
import { Earned } from './Earned.tsx'
import { OverTime } from './OverTime.tsx'
import { useEarnings } from './useEarnings.ts'
import { useReading } from './useReading.ts'
import { WhyChanged } from './WhyChanged.tsx'
import { WorkNote } from './WorkNote.tsx'
import { Yields } from './Yields.tsx'

interface Props {
  tokenId: string
  chainId: number
  addresses: readonly Address[]
}

/** What one token earned, why its value changed, and what it cost. */
export function TokenRewards({ tokenId, chainId, addresses }: Props) {
  const t = useWords()
  const [period, setPeriod] = useState<Period>('d30')
  const every = useEarnings(addresses)
  const { read, stop } = useReading()
  const all = useMemo(
    () => every.filter(({ position }) => position.tokenId === tokenId && position.chainId === chainId),
    [every, tokenId, chainId],
  )
  const token = findToken(tokenId)
  if (all.length === 0 || !token || token.accrual === 'none') return null
  return (
    <>
      <section className="card" data-testid={testIds.tokenRewards}>
        <div className="card-head">
          <h2>{t('rewards.title')}</h2>
          <Segments
            name="rewards-period"
            label={t('chart.range')}
            value={period}
            options={PERIODS.map(value => ({ value, label: t(`rewards.period.${value}`) }))}
            onChange={setPeriod}
          />
        </div>
        <WorkNote onStop={stop} onGoOn={read} />
        <p className="rewards-figure">
          <Earned figure={earned(all, period, 'coin')} worth="coin" coin={token.underlying} isWithUnit />
        </p>
        <OverTime all={all} period={period} worth="coin" />
        <Yields all={all} period={period} />
        {token.kind === 'lrt' && <p className="muted small">{t('rewards.restaking')}</p>}
      </section>
      <section className="card">
        <h2>{t('rewards.why.title')}</h2>
        <WhyChanged all={all} period={period} />
      </section>
      <section className="card">
        <h2>{t('rewards.basis.title')}</h2>
        <Cost all={all} />
      </section>
    </>
  )
}
