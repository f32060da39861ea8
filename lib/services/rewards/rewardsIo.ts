import type { UnixS } from '../../core/time.ts'
import type { RewardsHistory } from '../../io/rewardsHistory.ts'
import type { Rpc } from '../../io/rpc/createRpc.ts'
import type { RewardsWork } from '../../messaging/schemas/rewardsWork.ts'

export interface RewardsIo {
  rpc: Pick<Rpc, 'readCalls' | 'ask'>
  clock: { nowS(): UnixS }
  rewardsHistory: RewardsHistory
  rewardsWork: {
    get(): Promise<RewardsWork>
    update(change: (now: RewardsWork) => RewardsWork): Promise<RewardsWork>
  }
}

/** Blocks younger than this may still be exchanged for others: they are read again, and nothing of them is kept. */
export const REORG_BLOCKS = 64
