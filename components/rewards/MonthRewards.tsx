import type { Holding } from '@/lib/state/holdings'
import { useWords } from '../hooks/useWords.ts'
import { Amount } from '../ui/Amount.tsx'

interface Props {
  holding: Holding
  testId?: string
}

/** The rewards of thirty days; "—" with the reason, and no zero, where nothing can be earned. */
export function MonthRewards({ holding, testId }: Props) {
  const t = useWords()
  const { rewardsBasis } = holding
  if (rewardsBasis !== 'none' && rewardsBasis !== 'account-does-not-earn')
    return <Amount of={holding.rewardsWei.d30} isChange {...(testId && { testId })} />
  const reason = rewardsBasis === 'none' ? t('rewards.earnsNothing') : t('rewards.accountEarnsNothing')
  return (
    <span className="unknown" title={reason} data-testid={testId}>
      <span aria-hidden="true">{t('common.unknown')}</span>
      <span className="visually-hidden">{reason}</span>
    </span>
  )
}
