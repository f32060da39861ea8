import { useEffect } from 'react'
import { useStore } from 'zustand'
import type { RewardsWork } from '@/lib/messaging/schemas/rewardsWork'
import { rewardsWork } from '@/lib/state/stores'

/** How far the reading of past rewards is. */
export function useRewardsWork(): RewardsWork {
  useEffect(() => void rewardsWork.load(), [])
  return useStore(rewardsWork.store)
}
