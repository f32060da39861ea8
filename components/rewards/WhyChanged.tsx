import { useEffect, useMemo, useState } from 'react'
import { deviationAt } from '@/lib/finance/history/deviationAt'
import type { History } from '@/lib/finance/history/history'
import { type Change, changeOf } from '@/lib/finance/rewards/changeOf'
import type { Period } from '@/lib/finance/rewards/table'
import { inOne } from '@/lib/format/inOne'
import { formatMoment } from '@/lib/format/time'
import type { Earning } from '@/lib/state/earnings'
import { loadPegHistory } from '@/lib/state/pegHistory'
import { useSettings } from '../hooks/useStores.ts'
import { useWords } from '../hooks/useWords.ts'
import { testIds } from '../testIds.ts'
import { useMoney } from './useMoney.ts'

const PARTS = ['rewards', 'premium', 'price', 'flows'] as const
type Part = (typeof PARTS)[number]

interface Props {
  all: readonly Earning[]
  period: Period
}

/** Why the market value changed: rewards, premium and price of the coin, which add up to the change. */
export function WhyChanged({ all, period }: Props) {
  const t = useWords()
  const { currency, hideBalances } = useSettings(settings => settings)
  const money = useMoney('today', currency)
  const histories = useHistories(all)
  const changes = useMemo(
    () =>
      all.flatMap(({ table, position }) => {
        const history = histories.get(placeOf(position))
        return table && history ? (changeOf(table, period, atS => deviationAt(history, atS)) ?? []) : []
      }),
    [all, period, histories],
  )
  if (changes.length === 0) return <p className="muted small">{t('rewards.why.unseen')}</p>
  if (hideBalances) return <p className="muted small">{t('rewards.days.hidden')}</p>
  const since = formatMoment(Math.max(...changes.map(({ fromS }) => fromS)), t.language, 'both')
  const parts = PARTS.map(part => ({ part, wei: sumOf(changes, part) }))
  const total = changes.reduce((sum, { totalFiatWei }) => sum + totalFiatWei, 0n)
  const untold = all.filter(({ position }) => position.rewardsWei.basis !== 'none').length - changes.length
  return (
    <div data-testid={testIds.whyChanged}>
      <dl className="facts why">
        {parts
          .filter(({ part, wei }) => part !== 'flows' || wei !== 0n)
          .map(({ part, wei }) => (
            <div className="facts-row" key={part}>
              <dt>{t(`rewards.why.${part}`)}</dt>
              <dd data-exact={wei.toString()} data-testid={testIds.whyPart(part)}>
                {money(wei)}
              </dd>
            </div>
          ))}
        <div className="facts-row">
          <dt className="strong">{t('rewards.why.total')}</dt>
          <dd data-exact={total.toString()} data-testid={testIds.whyPart('total')}>
            {money(total)}
          </dd>
        </div>
      </dl>
      <p className="muted small">
        {inOne(
          [t('rewards.why.since', { since }), untold > 0 && t('rewards.why.untold', { count: untold })],
          t,
        )}
      </p>
    </div>
  )
}

const placeOf = ({ tokenId, chainId }: Earning['position']) => `${tokenId}-${chainId}`

function sumOf(changes: readonly Change[], part: Part): bigint {
  return changes.reduce((sum, change) => sum + change[`${part}FiatWei`], 0n)
}

/** What was seen of the pegs of these tokens. */
function useHistories(all: readonly Earning[]): ReadonlyMap<string, History> {
  const [histories, setHistories] = useState<ReadonlyMap<string, History>>(new Map())
  useEffect(() => {
    let isGone = false
    const places = new Map(all.map(({ position }) => [placeOf(position), position]))
    const load = async () => {
      const loaded = await Promise.all(
        [...places].map(
          async ([place, { tokenId, chainId }]) => [place, await loadPegHistory(tokenId, chainId)] as const,
        ),
      )
      if (!isGone) setHistories(new Map(loaded))
    }
    void load()
    return () => {
      isGone = true
    }
  }, [all])
  return histories
}
