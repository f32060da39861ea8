import * as v from 'valibot'
import type { Address, Hex } from '../../core/address.ts'
import type { AppError } from '../../core/appError.ts'
import type { LogRange } from '../../finance/rewards/records.ts'
import { RpcCallError, RpcGarbageError, RpcLimitError, RpcUnavailableError } from '../../io/rpc/errors.ts'
import { address, hex } from '../../messaging/schemas/primitives.ts'
import type { RewardsIo } from './rewardsIo.ts'

const FIRST_BLOCKS = 100_000
/** An endpoint that refuses this few blocks refuses logs. */
const FEWEST_BLOCKS = 16
const ATTEMPTS = 3

const quantity = v.pipe(v.string(), v.regex(/^0x[0-9a-f]{1,13}$/i), v.transform(Number))
const logs = v.array(
  v.object({
    address,
    topics: v.array(hex),
    data: hex,
    blockNumber: quantity,
    logIndex: quantity,
    transactionHash: hex,
    /** Younger nodes tell it: it saves asking for the block. */
    blockTimestamp: v.optional(quantity),
  }),
)
export type Log = v.InferOutput<typeof logs>[number]

export interface LogFilter {
  address: readonly Address[]
  /** Several lists of topics: one request each, at the same blocks. */
  topics: readonly (readonly (Hex | readonly Hex[] | null)[])[]
}

/** Where to go on, and how far at most: `down` from `from` towards `to`, else up. */
export interface LogWay {
  from: number
  to: number
}

/**
 * The logs of the next blocks on the way, as many as the endpoint lets one ask for: halved when it refuses, doubled
 * when it did not, remembered by chain. Ways may lead down: from > to. Throws what the rpc throws when it refuses
 * even a few blocks, or does not answer.
 */
export async function readLogs(
  io: RewardsIo,
  chainId: number,
  filter: LogFilter,
  { from, to }: LogWay,
): Promise<{ logs: Log[]; reached: number }> {
  const key = String(chainId)
  for (;;) {
    const range = (await io.rewardsHistory.get('logRanges', key)) ?? { blocks: FIRST_BLOCKS }
    const blocks = Math.min(range.blocks, Math.abs(to - from) + 1)
    const reached = from <= to ? from + blocks - 1 : from - blocks + 1
    try {
      const found: Log[] = []
      for (const topics of filter.topics)
        found.push(...(await ask(io, chainId, filter.address, topics, from, reached)))
      if (blocks === range.blocks) await io.rewardsHistory.update('logRanges', key, () => grown(range))
      return { logs: found, reached }
    } catch (error) {
      // Too slow an answer may be too large a one: the next look asks for less.
      if (error instanceof RpcUnavailableError)
        await io.rewardsHistory.update('logRanges', key, () => ({ ...range, blocks: half(blocks) }))
      const isRefused = error instanceof RpcLimitError || error instanceof RpcCallError
      if (!isRefused || isPassing(error) || blocks <= FEWEST_BLOCKS) throw error
      await io.rewardsHistory.update('logRanges', key, () => ({ blocks: half(blocks), refused: blocks }))
    }
  }
}

function half(blocks: number): number {
  return Math.max(FEWEST_BLOCKS, Math.floor(blocks / 2))
}

/** Twice as many; after a refusal half way to what was refused, and no further once that is near. */
function grown({ blocks, refused }: LogRange): LogRange {
  if (refused === undefined) return { blocks: blocks * 2 }
  const next = Math.floor((blocks + refused) / 2)
  return { blocks: next - blocks > blocks / 4 ? next : blocks, refused }
}

/** What has nothing to do with the size: no answer, or too many requests. */
export function isPassing(error: unknown): boolean {
  if (error instanceof RpcUnavailableError) return error.retryable
  return error instanceof RpcLimitError && /HTTP 429|too many requests|rate limit/i.test(error.shortMessage)
}

/** The endpoint gives no logs, or not so many. */
export function isLogRefusal(error: unknown): error is AppError {
  return error instanceof RpcCallError || error instanceof RpcLimitError
}

/** Tries again what may pass by itself. */
async function patiently<T>(work: () => Promise<T>, attempts = ATTEMPTS): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (attempts <= 1 || !isPassing(error)) throw error
    return patiently(work, attempts - 1)
  }
}

async function ask(
  io: RewardsIo,
  chainId: number,
  addresses: readonly Address[],
  topics: LogFilter['topics'][number],
  from: number,
  to: number,
): Promise<Log[]> {
  const [fromBlock, toBlock] = [Math.min(from, to), Math.max(from, to)].map(
    block => `0x${block.toString(16)}`,
  )
  const filter = { address: addresses, topics, fromBlock, toBlock }
  const { result, host } = await patiently(() => io.rpc.ask(chainId, 'eth_getLogs', [filter]))
  const parsed = v.safeParse(logs, result)
  if (parsed.success) return parsed.output
  throw new RpcGarbageError(`${host} answers eth_getLogs with something else than logs`, {
    details: host,
    hint: 'rpc',
  })
}
