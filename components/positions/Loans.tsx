import { useStore } from 'zustand'
import type { Address } from '@/lib/core/address'
import { unreadOf } from '@/lib/state/loans'
import { loans as store } from '@/lib/state/stores'
import { venueFamily, venueName } from '@/lib/venues/names'
import { useWords } from '../hooks/useWords.ts'
import { testIds } from '../testIds.ts'
import { LearnLink } from '../ui/LearnLink.tsx'
import { LoanCard } from './LoanCard.tsx'
import { MinHealth } from './MinHealth.tsx'
import { useLoans } from './useLoans.ts'

/** Everything that these accounts have in lending markets; nothing at all where there is nothing. */
export function Loans({ addresses }: { addresses?: readonly Address[] }) {
  const t = useWords()
  const loans = useLoans(addresses)
  const stored = useStore(store.store)
  const unread = addresses ? unreadOf(stored, addresses) : []
  if (loans.length === 0 && unread.length === 0) return null
  const names = [...new Set(unread.map(({ venueId }) => venueName(venueFamily(venueId))))].join(', ')
  const count = new Set(unread.map(({ venueId }) => venueId)).size
  return (
    <section className="loans" data-testid={testIds.loans}>
      <h2>{t('loans.title')}</h2>
      {loans.map(loan => (
        <LoanCard key={`${loan.read.account}-${loan.venueId}-${loan.name}`} loan={loan} />
      ))}
      {loans.some(({ venueId }) => venueFamily(venueId) === 'euler-v2') && (
        <p className="muted small">{t('loans.eulerAside')}</p>
      )}
      {unread.length > 0 && <p className="muted small">{t('loans.unread', { names, count })}</p>}
      {loans.some(({ debts }) => debts.length > 0) && <MinHealth />}
      <LearnLink group="basics" topic="lending" />
    </section>
  )
}
