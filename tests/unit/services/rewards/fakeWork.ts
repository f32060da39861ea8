import { NO_WORK, type RewardsWork } from '@/lib/messaging/schemas/rewardsWork'
import type { RewardsIo } from '@/lib/services/rewards/rewardsIo'

/** The item that says how far the reading is, in memory. */
export function fakeWork(): RewardsIo['rewardsWork'] {
  let work: RewardsWork = NO_WORK
  return {
    get: async () => work,
    update: async change => {
      work = change(work)
      return work
    },
  }
}
