import * as v from 'valibot'
import type { UnixS } from '../../core/time.ts'
import type { BlockTime } from '../../finance/rewards/records.ts'
import { RpcGarbageError } from '../../io/rpc/errors.ts'
import { REORG_BLOCKS, type RewardsIo } from './rewardsIo.ts'
import { thin } from './thin.ts'

const quantity = v.pipe(v.string(), v.regex(/^0x[0-9a-f]{1,13}$/i), v.transform(Number))
const header = v.object({ number: quantity, timestamp: quantity })

/** The youngest block, asked of the node: on Arbitrum a contract sees the number of the Ethereum block. */
export async function headOf(io: RewardsIo, chainId: number): Promise<BlockTime> {
  return readHeader(io, chainId, 'latest')
}

/**
 * The last block at or before a time, by interpolation between blocks whose times are known; a few requests the
 * first time, fewer the more is known. Before the first block: the first block. Throws what the rpc throws.
 */
export async function blockAt(
  io: RewardsIo,
  chainId: number,
  timeS: UnixS,
  head: BlockTime,
): Promise<BlockTime> {
  if (timeS >= head.timestampS) return head
  const known = (await io.rewardsHistory.get('blockTimes', String(chainId))) ?? []
  let low = known.findLast(({ timestampS }) => timestampS <= timeS) ?? (await timeOf(io, chainId, 0, head))
  let high = known.find(({ timestampS, block }) => timestampS > timeS && block < head.block) ?? head
  // Interpolation finds an even chain at once; halving every other time ends on any other.
  // Several blocks may share a second: the last of them is meant.
  for (let round = 0; high.block - low.block > 1; round++) {
    const part = (timeS - low.timestampS) / (high.timestampS - low.timestampS)
    const guess = low.block + Math.round((high.block - low.block) * (round % 2 === 0 ? part : 0.5))
    const middle = Math.min(Math.max(guess, low.block + 1), high.block - 1)
    const found = await timeOf(io, chainId, middle, head)
    if (found.timestampS <= timeS) low = found
    else high = found
  }
  return low
}

/** The time of a block; remembered once the block is settled. */
export async function timeOf(
  io: RewardsIo,
  chainId: number,
  block: number,
  head: BlockTime,
): Promise<BlockTime> {
  const known = (await io.rewardsHistory.get('blockTimes', String(chainId))) ?? []
  const before = known.find(one => one.block === block)
  if (before) return before
  const found = await readHeader(io, chainId, `0x${block.toString(16)}`)
  await keepTimes(io, chainId, [found], head)
  return found
}

/** Remembers the times of those of the blocks that are settled. */
export async function keepTimes(
  io: RewardsIo,
  chainId: number,
  found: readonly BlockTime[],
  head: BlockTime,
): Promise<void> {
  const settled = new Map(
    found.filter(({ block }) => block <= head.block - REORG_BLOCKS).map(one => [one.block, one]),
  )
  if (settled.size === 0) return
  await io.rewardsHistory.update('blockTimes', String(chainId), (now = []) =>
    thin(
      [...now.filter(one => !settled.has(one.block)), ...settled.values()].sort((a, b) => a.block - b.block),
    ),
  )
}

/** The times of many blocks, each asked for once; `step` hears of every one that had to be asked. */
export async function timesOf(
  io: RewardsIo,
  chainId: number,
  blocks: readonly number[],
  head: BlockTime,
  step: (done: number) => Promise<void>,
): Promise<ReadonlyMap<number, UnixS>> {
  const known = (await io.rewardsHistory.get('blockTimes', String(chainId))) ?? []
  const times = new Map(known.map(({ block, timestampS }) => [block, timestampS]))
  times.set(head.block, head.timestampS)
  for (const [index, block] of blocks.entries()) {
    if (times.has(block)) continue
    times.set(block, (await timeOf(io, chainId, block, head)).timestampS)
    await step(index + 1)
  }
  return times
}

async function readHeader(io: RewardsIo, chainId: number, tag: string): Promise<BlockTime> {
  const { result, host } = await io.rpc.ask(chainId, 'eth_getBlockByNumber', [tag, false])
  const parsed = v.safeParse(header, result)
  if (!parsed.success)
    throw new RpcGarbageError(`${host} has no block ${tag}`, { details: host, hint: 'rpc' })
  return { block: parsed.output.number, timestampS: parsed.output.timestamp }
}
