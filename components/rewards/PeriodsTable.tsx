import { PERIODS } from '@/lib/finance/rewards/table'
import type { Worth } from '@/lib/finance/rewards/worth'
import { counted, type Earning, earned } from '@/lib/state/earnings'
import { useWords } from '../hooks/useWords.ts'
import { testIds } from '../testIds.ts'
import { Earned } from './Earned.tsx'
import { GroupHead } from './GroupHead.tsx'
import { type Grouping, groupsOf } from './groups.ts'

interface Props {
  all: readonly Earning[]
  worth: Worth
  by: Grouping
}

/** What was earned over five periods: all of it, then by token, account or chain. */
export function PeriodsTable({ all, worth, by }: Props) {
  const t = useWords()
  return (
    <div className="table-scroll">
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
        <tbody data-testid={testIds.rewardsTotal}>
          <tr>
            <th scope="rowgroup" colSpan={PERIODS.length}>
              {worth === 'coin' ? t('rewards.total', { coin: coinOf(all) }) : t('rewards.totalFiat')}
            </th>
          </tr>
          <Figures all={all} worth={worth} isStrong />
        </tbody>
        {groupsOf(all, by).map(group => (
          <tbody key={group.key} data-testid={testIds.rewardsGroup(by, group.key)}>
            <tr>
              <th scope="rowgroup" colSpan={PERIODS.length}>
                <GroupHead group={group} by={by} />
              </th>
            </tr>
            {!isBarren(group.all) && <Figures all={group.all} worth={worth} />}
          </tbody>
        ))}
      </table>
    </div>
  )
}

function Figures({ all, worth, isStrong = false }: Omit<Props, 'by'> & { isStrong?: boolean }) {
  return (
    <tr>
      {PERIODS.map(period => (
        <td className={isStrong ? 'end strong' : 'end'} key={period}>
          <Earned
            figure={earned(all, period, worth)}
            worth={worth}
            coin={coinOf(all)}
            testId={testIds.rewardsPeriod(period)}
          />
        </td>
      ))}
    </tr>
  )
}

/** The coin that a sum of these is told in. */
const coinOf = (all: readonly Earning[]) => counted(all, 'coin')[0]?.token.underlying ?? 'ETH'

/** Nothing of it earns by itself: words stand there instead of zeros. */
const isBarren = (all: readonly Earning[]) =>
  all.every(({ position: { rewardsWei } }) => rewardsWei.basis === 'none')
