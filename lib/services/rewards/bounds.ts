import { DAY_S, MINUTE_S, type UnixS } from '../../core/time.ts'
import type { BlockTime } from '../../finance/rewards/records.ts'
import { blockAt } from './blockTime.ts'
import type { RewardsIo } from './rewardsIo.ts'

/** A window may begin this much early, so that its first block is not searched anew at each look. */
const KEPT_S = 5 * MINUTE_S

/** The last block at or before `days` ago. Throws what the rpc throws. */
export async function boundOf(
  io: RewardsIo,
  chainId: number,
  days: number,
  nowS: UnixS,
  head: BlockTime,
): Promise<BlockTime> {
  const key = `${chainId}-${days}`
  const before = await io.rewardsHistory.get('bounds', key)
  if (before && nowS >= before.askedS && nowS - before.askedS < KEPT_S) return before
  const bound = await blockAt(io, chainId, nowS - days * DAY_S, head)
  await io.rewardsHistory.update('bounds', key, () => ({ ...bound, askedS: nowS }))
  return bound
}
