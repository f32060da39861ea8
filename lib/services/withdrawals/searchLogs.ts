import { type Address, type Hex, lower } from '../../core/address.ts'
import { YEAR_S } from '../../core/time.ts'
import type { LogSearch } from '../../messaging/schemas/withdrawals.ts'
import type { Candidate, RequestLog } from '../../protocols/withdrawals/defineWithdrawals.ts'
import { blockAt, headOf, timeOf } from '../rewards/blockTime.ts'
import { type Log, type LogFilter, readLogs } from '../rewards/readLogs.ts'
import { REORG_BLOCKS, type RewardsIo } from '../rewards/rewardsIo.ts'

/** Requests to the endpoint in one search, each over as many blocks as it allows: the rest follows at the next. */
const STEPS = 8

/**
 * Looks for the ids that a protocol's logs name to an account: what is new since the last search, then further back,
 * until `missing` new ids came up, or a year is searched where nothing counts them. Throws what the rpc throws.
 */
export async function searchLogs(
  io: RewardsIo,
  chainId: number,
  account: Address,
  log: RequestLog,
  before: LogSearch | undefined,
  missing: number,
): Promise<LogSearch> {
  const head = await headOf(io, chainId)
  const filter = filterOf(account, log)
  let { fromBlock, toBlock } = before?.range ?? { fromBlock: head.block + 1, toBlock: head.block }
  const candidates: Candidate[] = [...(before?.candidates ?? [])]
  const add = async (logs: readonly Log[]) => {
    let added = 0
    for (const { id, block } of logs.flatMap(one => idOf(one, log.id) ?? []).sort(byBlock)) {
      if (candidates.some(known => known.id === id)) continue
      candidates.push({ id, atS: (await timeOf(io, chainId, block, head)).timestampS })
      added += 1
    }
    return added
  }

  let steps = STEPS
  let found = 0
  let next = Math.max(fromBlock, toBlock - REORG_BLOCKS)
  for (; next <= head.block && steps > 0; steps--) {
    const { logs, reached } = await readLogs(io, chainId, filter, { from: next, to: head.block })
    found += await add(logs)
    toBlock = reached
    next = reached + 1
  }
  const floor = log.isCounted ? 0 : (await blockAt(io, chainId, head.timestampS - YEAR_S, head)).block
  for (; fromBlock > floor && steps > 0 && !(log.isCounted && found >= missing); steps--) {
    const { logs, reached } = await readLogs(io, chainId, filter, { from: fromBlock - 1, to: floor })
    found += await add(logs)
    fromBlock = reached
  }
  const isOver = fromBlock <= floor || (log.isCounted && found >= missing)
  const back = isOver ? undefined : await timeOf(io, chainId, fromBlock, head)
  return {
    range: { fromBlock, toBlock },
    candidates,
    searchedAtS: io.clock.nowS(),
    ...(back && { backToS: back.timestampS }),
  }
}

function filterOf(account: Address, { address, topic, accountAt }: RequestLog): LogFilter {
  const who: Hex = `0x${lower(account).slice(2).padStart(64, '0')}`
  const unasked = Array<null>(accountAt - 1).fill(null)
  return { address: [address], topics: [[topic, ...unasked, who]] }
}

function idOf(log: Log, id: RequestLog['id']): { id: bigint; block: number } | undefined {
  const word = 'topic' in id ? log.topics[id.topic] : wordOf(log.data, id.word)
  return word === undefined ? undefined : { id: BigInt(word), block: log.blockNumber }
}

function wordOf(data: Hex, index: number): Hex | undefined {
  const word = data.slice(2 + 64 * index, 2 + 64 * (index + 1))
  return word.length === 64 ? `0x${word}` : undefined
}

const byBlock = (a: { block: number }, b: { block: number }) => a.block - b.block
