import { useEffect } from 'react'
import { useStore } from 'zustand'
import type { Address } from '@/lib/core/address'
import { requestRows } from '@/lib/state/requestRows'
import { withdrawals } from '@/lib/state/stores'
import { useWords } from '../hooks/useWords.ts'
import { testIds } from '../testIds.ts'
import { Incomplete } from './Incomplete.tsx'
import { RequestItem } from './RequestItem.tsx'

/** All open requests of the accounts that are looked at, at all protocols, whatever the accounts hold now. */
export function WithdrawalList({ addresses }: { addresses: readonly Address[] }) {
  const t = useWords()
  const stored = useStore(withdrawals.store)
  useEffect(() => void withdrawals.load(), [])
  if (addresses.length === 0) return null
  const { open, claimed, incomplete } = requestRows(stored, addresses)
  const isRead = stored.readAtS > 0
  return (
    <section className="withdrawals" data-testid={testIds.withdrawals}>
      <h2>{t('withdrawals.title')}</h2>
      {open.length === 0 && (
        <p className="muted small">{isRead ? t('withdrawals.none') : t('withdrawals.loading')}</p>
      )}
      {open.length > 0 && (
        <ul className="plain-list">
          {open.map(row => (
            <RequestItem key={row.key} row={row} />
          ))}
        </ul>
      )}
      <Incomplete lists={incomplete} />
      {claimed.length > 0 && (
        <details className="folded">
          <summary>{t('withdrawals.claimed', { count: claimed.length })}</summary>
          <ul className="plain-list">
            {claimed.map(row => (
              <RequestItem key={row.key} row={row} />
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}
