import { PERIODS } from '@/lib/finance/rewards/table'
import { formatMoment } from '@/lib/format/time'
import type { Holding, Holdings } from '@/lib/state/holdings'
import { findChain, findToken } from '@/lib/state/registry'
import { useWords } from '../hooks/useWords.ts'
import { testIds } from '../testIds.ts'
import { Amount } from '../ui/Amount.tsx'
import { LearnLink } from '../ui/LearnLink.tsx'
import { TotalAmount } from '../ui/TotalAmount.tsx'
import { ExportRewards } from './ExportRewards.tsx'

/** What each token earned over four periods, and how well that is known. */
export function RewardsTab({ holdings }: { holdings: Holdings }) {
  const t = useWords()
  if (holdings.held.length === 0) return <p className="empty">{t('rewards.none')}</p>
  return (
    <section className="page">
      <h2>{t('rewards.title')}</h2>
      <p className="muted small">{t('rewards.lead')}</p>
      <LearnLink group="basics" topic="rewards" />
      <table className="rewards-table">
        <thead>
          <tr>
            {PERIODS.map(period => (
              <th scope="col" className="end" key={period}>
                {t(`rewards.period.${period}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="rowgroup" colSpan={PERIODS.length}>
              {t('rewards.total')}
            </th>
          </tr>
          <tr>
            {PERIODS.map(period => (
              <td className="end strong" key={period}>
                <TotalAmount of={holdings.rewardsWei[period]} isChange />
              </td>
            ))}
          </tr>
        </tbody>
        {holdings.held.map(holding => (
          <RewardsRow key={`${holding.tokenId}-${holding.chainId}`} holding={holding} />
        ))}
      </table>
      <ExportRewards />
    </section>
  )
}

function RewardsRow({ holding }: { holding: Holding }) {
  const t = useWords()
  const token = findToken(holding.tokenId)
  const isHome = token?.homeChainId === holding.chainId
  const since = formatMoment(holding.rewardsSinceS, t.language, 'date')
  const basis =
    holding.rewardsBasis === 'history' ? t('rewards.exact', { since }) : t('rewards.seen', { since })
  return (
    <tbody data-testid={testIds.rewardsRow(holding.tokenId, holding.chainId)}>
      <tr>
        <th scope="rowgroup" colSpan={PERIODS.length}>
          {holding.symbol}
          {!isHome && <span className="chain-tag">{findChain(holding.chainId)?.name}</span>}
          <span className="muted small" data-testid={testIds.rewardsBasis} data-basis={holding.rewardsBasis}>
            {token && t(`rewards.accrual.${token.accrual}`)} · {basis}
          </span>
        </th>
      </tr>
      <tr>
        {PERIODS.map(period => (
          <td className="end" key={period}>
            <Amount of={holding.rewardsWei[period]} isChange testId={testIds.rewardsPeriod(period)} />
          </td>
        ))}
      </tr>
    </tbody>
  )
}
