import { DAY_S } from '../../core/time.ts'
import type { ReportScan } from '../../finance/rewards/records.ts'
import type { RatePoint } from '../../finance/rewards/rewards.ts'
import type { Token } from '../../tokens/defineToken.ts'
import { knownRates } from './knownRates.ts'
import { RATE_EVENTS, type RateEvent } from './rateEventTable.ts'
import { type Log, readLogs } from './readLogs.ts'
import { REORG_BLOCKS, type RewardsIo } from './rewardsIo.ts'

/** Reports come daily; one may be late. */
const LOOK_BACK_S = 3 * DAY_S
/** From so many unknown rates on, the reports are asked for instead. */
const MANY = 100

/**
 * The rate after the last report at or before a block, ray, rounded down: what stood until the next one. Undefined
 * where the protocol tells none. Throws what the rpc throws.
 */
export async function rateFromEvents(
  io: RewardsIo,
  token: Token,
  block: number,
): Promise<bigint | undefined> {
  const event = RATE_EVENTS[token.id]
  if (!event) return undefined
  const filter = { address: [event.address], topics: [[event.topic]] }
  const to = Math.max(0, block - LOOK_BACK_S / event.blockS)
  for (let from = block; from >= to; ) {
    const { logs, reached } = await readLogs(io, token.homeChainId, filter, { from, to })
    const [last] = logs.sort((a, b) => b.blockNumber - a.blockNumber || b.logIndex - a.logIndex)
    if (last) return event.rateRay(wordsOf(last))
    from = reached - 1
  }
  return undefined
}

/**
 * Where the protocol reported, oldest first; undefined where it does not report. What it said is remembered as the
 * report of the block. Throws what the rpc throws.
 */
export async function reportBlocks(
  io: RewardsIo,
  token: Token,
  fromBlock: number,
  toBlock: number,
): Promise<number[] | undefined> {
  const event = RATE_EVENTS[token.id]
  if (!event) return undefined
  const settledBlock = toBlock - REORG_BLOCKS
  const found = await reports(io, token, event, fromBlock, toBlock, settledBlock)
  const settled = found.filter(({ at }) => at <= settledBlock)
  await remember(io, token, settled)
  return [...new Set(found.map(({ at }) => at))]
}

/**
 * Remembers the rates of many settled blocks from the reports around them, where the protocol reports and more than
 * a few are unknown. Blocks before the first report are left out. Throws what the rpc throws.
 */
export async function fillFromReports(
  io: RewardsIo,
  token: Token,
  blocks: readonly number[],
  headBlock: number,
): Promise<void> {
  const event = RATE_EVENTS[token.id]
  const known = await knownRates(io, token.id)
  const unknown = blocks
    .filter(block => !known(block) && block <= headBlock - REORG_BLOCKS)
    .sort((a, b) => a - b)
  const [first, last] = [unknown[0], unknown.at(-1)]
  if (!event || first === undefined || last === undefined || unknown.length < MANY) return
  const from = Math.max(0, first - LOOK_BACK_S / event.blockS)
  const told = await reports(io, token, event, from, last, headBlock - REORG_BLOCKS)
  const points = unknown.flatMap(at => {
    const report = told.findLast(one => one.at <= at)
    return report ? [{ at, rateRay: report.rateRay }] : []
  })
  await remember(io, token, points)
}

/**
 * What was reported between two blocks, oldest first; of several in one block the last stands last. Only blocks that
 * were not read before are asked for, and the last ones, which may still be exchanged.
 */
async function reports(
  io: RewardsIo,
  token: Token,
  event: RateEvent,
  fromBlock: number,
  toBlock: number,
  settledBlock: number,
): Promise<RatePoint[]> {
  const before = await io.rewardsHistory.get('reportScans', token.id)
  const touches = before && before.fromBlock <= toBlock + 1 && before.toBlock >= fromBlock - 1
  const scan: ReportScan = touches ? before : { fromBlock, toBlock: fromBlock - 1, points: [] }
  const older = await readReports(io, token, event, fromBlock, scan.fromBlock - 1)
  const newer = await readReports(io, token, event, scan.toBlock + 1, toBlock)
  const points = [...older, ...scan.points, ...newer]
  const kept: ReportScan = {
    fromBlock: Math.min(fromBlock, scan.fromBlock),
    toBlock: Math.max(scan.toBlock, Math.min(toBlock, settledBlock)),
    points: points.filter(({ at }) => at <= Math.max(scan.toBlock, settledBlock)),
  }
  await io.rewardsHistory.update('reportScans', token.id, () => kept)
  return points.filter(({ at }) => at >= fromBlock && at <= toBlock)
}

async function readReports(
  io: RewardsIo,
  token: Token,
  event: RateEvent,
  fromBlock: number,
  toBlock: number,
): Promise<RatePoint[]> {
  const filter = { address: [event.address], topics: [[event.topic]] }
  const found: Log[] = []
  for (let from = fromBlock; from <= toBlock; ) {
    const { logs, reached } = await readLogs(io, token.homeChainId, filter, { from, to: toBlock })
    found.push(...logs)
    from = reached + 1
  }
  return found
    .sort((a, b) => a.blockNumber - b.blockNumber || a.logIndex - b.logIndex)
    .map(log => ({ at: log.blockNumber, rateRay: event.rateRay(wordsOf(log)) }))
}

async function remember(io: RewardsIo, token: Token, points: readonly RatePoint[]): Promise<void> {
  const told = Object.fromEntries(points.map(({ at, rateRay }) => [at, rateRay]))
  await io.rewardsHistory.update('reports', token.id, now => ({ ...now, ...told }))
}

const wordsOf =
  ({ data }: Log) =>
  (index: number) =>
    BigInt(`0x${data.slice(2 + 64 * index, 66 + 64 * index) || '0'}`)
