import { useMemo } from 'react'
import { useStore } from 'zustand'
import type { Address } from '@/lib/core/address'
import { loans, positions, snapshot } from '@/lib/state/stores'
import { type Whole, wholeOf } from '@/lib/state/whole'

/** Everything of these accounts: wallet, positions and loans, nothing twice. */
export function useWhole(addresses: readonly Address[]): Whole {
  const world = useStore(snapshot.store)
  const found = useStore(positions.store)
  const lent = useStore(loans.store)
  return useMemo(() => wholeOf(world, found, lent, addresses), [world, found, lent, addresses])
}
