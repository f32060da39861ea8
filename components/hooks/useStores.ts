import { useStore } from 'zustand'
import type { Accounts } from '@/lib/messaging/schemas/accounts'
import type { Settings } from '@/lib/messaging/schemas/settings'
import type { Snapshot } from '@/lib/messaging/schemas/snapshot'
import type { Review } from '@/lib/messaging/schemas/verdict'
import { accounts, reviews, settings, snapshot } from '@/lib/state/stores'

export function useSettings<T>(select: (value: Settings) => T): T {
  return useStore(settings.store, select)
}

export function useAccounts(): Accounts {
  return useStore(accounts.store)
}

export function useSnapshot(): Snapshot {
  return useStore(snapshot.store)
}

export function useReviews(): Record<string, Review> {
  return useStore(reviews.store)
}
