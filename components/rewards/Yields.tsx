import { knownValue } from '@/lib/core/loadable'
import type { Period } from '@/lib/finance/rewards/table'
import { formatApr } from '@/lib/format/percent'
import { type Earning, ownApr } from '@/lib/state/earnings'
import { findChain } from '@/lib/state/registry'
import { useSnapshot } from '../hooks/useStores.ts'
import { useWords } from '../hooks/useWords.ts'
import { testIds } from '../testIds.ts'
import { groupsOf } from './groups.ts'

interface Props {
  all: readonly Earning[]
  period: Period
}

/** A year's yield: of the holder's own stake in the period, beside the protocol's. */
export function Yields({ all, period }: Props) {
  const t = useWords()
  const { tokens } = useSnapshot()
  const earning = all.filter(({ position }) => position.rewardsWei.basis !== 'none')
  const say = (bps: number | undefined) =>
    bps === undefined ? t('common.unknown') : formatApr(bps, t.language)
  return (
    <div className="table-scroll">
      <table className="numbers yields">
        <thead>
          <tr>
            <th scope="col">{t('rewards.yields.title')}</th>
            <th scope="col">{t('rewards.yields.own')}</th>
            <th scope="col">{t('rewards.yields.protocol')}</th>
          </tr>
        </thead>
        <tbody>
          {groupsOf(earning, 'token').map(({ key, first, all: some }) => {
            const { tokenId, chainId } = first.position
            const state = tokens.find(one => one.tokenId === tokenId && one.chainId === chainId)
            const apr = knownValue(state?.apr)
            return (
              <tr key={key} data-testid={testIds.rewardsYield(key)}>
                <th scope="row">
                  {first.token.symbol}
                  {first.token.homeChainId !== chainId && (
                    <span className="chain-tag">{findChain(chainId)?.name}</span>
                  )}
                </th>
                <td>{say(ownApr(some, period))}</td>
                <td>
                  {say(apr?.bps)}
                  {apr && (
                    <span className="muted"> {t('rewards.yields.window', { days: apr.windowDays })}</span>
                  )}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
