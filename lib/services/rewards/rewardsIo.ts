import type { UnixS } from '../../core/time.ts'
import type { RewardsHistory } from '../../io/rewardsHistory.ts'
import type { Rpc } from '../../io/rpc/createRpc.ts'

export interface RewardsIo {
  rpc: Pick<Rpc, 'readCalls' | 'ask'>
  clock: { nowS(): UnixS }
  rewardsHistory: RewardsHistory
}

/** Blocks younger than this may still be exchanged for others: they are read again, and nothing of them is kept. */
export const REORG_BLOCKS = 64
