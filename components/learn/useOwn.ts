import { useMemo } from 'react'
import { useStore } from 'zustand'
import { type Holdings, holdingsOf, lookedAt } from '@/lib/state/holdings'
import { loansOf, type OwnLoan, unreadOf } from '@/lib/state/loans'
import { tokens } from '@/lib/state/registry'
import { loans, positions } from '@/lib/state/stores'
import { type Whole, wholeOf } from '@/lib/state/whole'
import { useAccounts, useSnapshot } from '../hooks/useStores.ts'

/** All that the figures of Learn are taken from. */
export interface Own {
  /** Whether there is any account to have figures of. */
  isWatching: boolean
  holdings: Holdings
  whole: Whole
  loans: readonly OwnLoan[]
  /** False: not read yet, or some market did not answer. */
  areLoansKnown: boolean
}

/** Of every account that counts. */
export function useOwn(): Own {
  const accounts = useAccounts()
  const world = useSnapshot()
  const found = useStore(positions.store)
  const lent = useStore(loans.store)
  return useMemo(() => {
    const addresses = lookedAt(accounts, 'all')
    return {
      isWatching: addresses.length > 0,
      holdings: holdingsOf(world, addresses, tokens()),
      whole: wholeOf(world, found, lent, addresses),
      loans: loansOf(lent, addresses),
      areLoansKnown: lent.readAtS > 0 && unreadOf(lent, addresses).length === 0,
    }
  }, [accounts, world, found, lent])
}
