import { useAccounts, useSettings, useSnapshot } from '../hooks/useStores.ts'
import { useWords } from '../hooks/useWords.ts'
import { testIds } from '../testIds.ts'
import { AddAccount } from '../ui/AddAccount.tsx'
import { LearnLink } from '../ui/LearnLink.tsx'
import { Skeleton } from './Skeleton.tsx'

/** Nothing to show has different reasons: nobody to watch, nothing read yet, or really no such token. */
export function EmptyHoldings() {
  const t = useWords()
  const { watched } = useAccounts()
  const { takenAtS, positions } = useSnapshot()
  const isPaused = useSettings(settings => settings.isPaused)
  const counted = watched.filter(account => account.isConfirmed)
  if (counted.length === 0)
    return (
      <section className="empty" data-testid={testIds.empty} data-kind="no-account">
        <h2>{watched.length > 0 ? t('popup.empty.unconfirmed') : t('popup.empty.noAccount')}</h2>
        <p>{t('popup.empty.noAccountWhy')}</p>
        <AddAccount />
        <LearnLink group="basics" topic="lst" />
      </section>
    )
  const isRead = counted.some(account => positions.some(position => position.account === account.address))
  if (takenAtS === 0 || !isRead) return isPaused ? null : <Skeleton />
  return (
    <section className="empty" data-testid={testIds.empty} data-kind="no-tokens">
      <h2>{t('popup.empty.noTokens')}</h2>
      <p>{t('popup.empty.noTokensWhy')}</p>
      <LearnLink group="basics" topic="lst" />
    </section>
  )
}
