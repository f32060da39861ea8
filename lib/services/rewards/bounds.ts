import { DAY_S, MINUTE_S, type UnixS } from '../../core/time.ts'
import type { BlockTime } from '../../finance/rewards/records.ts'
import { blockAt } from './blockTime.ts'
import type { RewardsIo } from './rewardsIo.ts'

/** A window may begin this much early, so that its first block is not searched anew at each look. */
const KEPT_S = 5 * MINUTE_S

/** Where a window begins: the last block at or before a time. */
export interface Bound {
  block: number
  wantedS: UnixS
}

/** The last block at or before `days` ago. Throws what the rpc throws. */
export async function boundOf(
  io: RewardsIo,
  chainId: number,
  days: number,
  nowS: UnixS,
  head: BlockTime,
): Promise<Bound> {
  const key = `${chainId}-${days}`
  const before = await io.rewardsHistory.get('bounds', key)
  if (before && nowS >= before.askedS && nowS - before.askedS < KEPT_S)
    return { block: before.block, wantedS: before.askedS - days * DAY_S }
  const wantedS = nowS - days * DAY_S
  const { block } = await blockAt(io, chainId, wantedS, head)
  await io.rewardsHistory.update('bounds', key, () => ({ block, askedS: nowS }))
  return { block, wantedS }
}
