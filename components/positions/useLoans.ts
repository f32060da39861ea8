import { useEffect, useMemo } from 'react'
import { useStore } from 'zustand'
import type { Address } from '@/lib/core/address'
import { lookedAt } from '@/lib/state/holdings'
import { loansOf, type OwnLoan } from '@/lib/state/loans'
import { loans } from '@/lib/state/stores'
import { useAccounts } from '../hooks/useStores.ts'

/** The loans of these accounts, or of all that are looked at, the weakest first. */
export function useLoans(addresses?: readonly Address[]): OwnLoan[] {
  const accounts = useAccounts()
  const stored = useStore(loans.store)
  useEffect(() => void loans.load(), [])
  return useMemo(() => loansOf(stored, addresses ?? lookedAt(accounts, 'all')), [stored, addresses, accounts])
}
