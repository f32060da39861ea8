import { formatMoment } from '@/lib/format/time'
import { findChain, tokens } from '@/lib/state/registry'
import { useAccountName } from '../hooks/useAccountName.ts'
import { useWords } from '../hooks/useWords.ts'
import { testIds } from '../testIds.ts'
import type { Group, Grouping } from './groups.ts'

/** Whose rewards these are; of a token also how it earns and how well that is known. */
export function GroupHead({ group, by }: { group: Group; by: Grouping }) {
  const nameOf = useAccountName()
  const { token, position } = group.first
  const chain = findChain(position.chainId)?.name ?? String(position.chainId)
  if (by === 'account') return nameOf(position.account)
  if (by === 'chain') return chain
  return (
    <>
      {token.symbol}
      {token.homeChainId !== position.chainId && <span className="chain-tag">{chain}</span>}
      <TokenHow group={group} />
    </>
  )
}

function TokenHow({ group }: { group: Group }) {
  const t = useWords()
  const { token } = group.first
  const all = group.all.map(({ position }) => position.rewardsWei)
  const sinceS = Math.max(...all.map(one => one.sinceS))
  const since = formatMoment(sinceS, t.language, 'date')
  const basis =
    (['since-first-seen', 'history', 'account-does-not-earn'] as const).find(one =>
      all.some(told => told.basis === one),
    ) ?? 'none'
  const staked = tokens().find(({ wraps, accrual }) => wraps === token.id && accrual === 'value-accruing')
  const says = {
    history: () => t('rewards.exact', { since }),
    'since-first-seen': () => t('rewards.seen', { since }),
    'account-does-not-earn': () => t('rewards.accountEarnsNothing'),
    none: () => (staked ? t('rewards.earnsStaked', { staked: staked.symbol }) : t('rewards.earnsNothing')),
  }
  return (
    <span className="muted small" data-testid={testIds.rewardsBasis} data-basis={basis}>
      {basis === 'none' ? says.none() : `${t(`rewards.accrual.${token.accrual}`)} · ${says[basis]()}`}
    </span>
  )
}
