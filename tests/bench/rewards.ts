import 'fake-indexeddb/auto'
import type { Hex } from '@/lib/core/address.ts'
import { WAD } from '@/lib/core/wad.ts'
import type { RewardTable } from '@/lib/finance/rewards/table.ts'
import { createRewardsHistory } from '@/lib/io/rewardsHistory.ts'
import { RpcCallError } from '@/lib/io/rpc/errors.ts'
import { readTable } from '@/lib/services/rewards/readTable.ts'
import type { RewardsIo } from '@/lib/services/rewards/rewardsIo.ts'
import { type RewardPeriods, rewardsOf } from '@/lib/services/rewards/rewardsOf.ts'
import { stETH } from '@/lib/tokens/stETH.ts'
import { fakeWork } from '../unit/services/rewards/fakeWork.ts'

const BLOCKS = 1_000_000
const EVENTS = 5_000
const BLOCK_S = 12
const HOUR_S = 3_600
const REPORT_BLOCKS = 7_200
/** The endpoint's limit in this measurement. */
const MOST_BLOCKS = 10_000
const NOW_S = 1_800_000_000
const ACCOUNT: Hex = `0x${'a'.repeat(40)}`

const TRANSFER_SHARES = '0x9d9c909296d9c674451c0c24f02cb64981eb3b727f99865939192f880a755dcb'
const word = (value: bigint | number | string) => BigInt(value).toString(16).padStart(64, '0')
const hex = (value: number) => `0x${value.toString(16)}`
const rateAt = (block: number) => WAD + (WAD * BigInt(Math.floor(block / REPORT_BLOCKS))) / 10_000n

export interface Cost {
  requests: number
  bytes: number
}

/** A made-up chain: a million blocks, five thousand deposits of one share, a report a day. No timing is added. */
function endpoint(cost: Cost): RewardsIo['rpc'] {
  const answer = (method: string, params: unknown[]): unknown => {
    if (method === 'eth_getBlockByNumber') {
      const block = params[0] === 'latest' ? BLOCKS : Number(params[0])
      return { number: hex(block), timestamp: hex(NOW_S - (BLOCKS - block) * BLOCK_S) }
    }
    const { topics, fromBlock, toBlock } = params[0] as { topics: unknown[]; fromBlock: Hex; toBlock: Hex }
    const [from, to] = [Number(fromBlock), Number(toBlock)]
    if (to - from >= MOST_BLOCKS) throw new RpcCallError('exceed maximum block range', -32000, undefined)
    if (topics.length === 1) return logsOf(from, to, REPORT_BLOCKS, report)
    return topics[1] === null ? logsOf(from, to, BLOCKS / EVENTS, deposit) : []
  }
  const ask = async (_: number, method: string, params: unknown[]) => {
    cost.requests++
    const result = answer(method, params)
    cost.bytes += JSON.stringify(params).length + JSON.stringify(result).length
    return { result, host: 'made-up' }
  }
  const readCalls: RewardsIo['rpc']['readCalls'] = async (_, calls, block = BigInt(BLOCKS)) => {
    cost.requests++
    const results = calls.map(({ label, data }) => {
      if (label.includes('feed')) return { ok: true as const, data: feedAnswer(label, data) }
      const value = label.includes('sharesOf') ? BigInt(EVENTS) * WAD : rateAt(Number(block)) * 10n ** 9n
      return { ok: true as const, data: `0x${word(value)}` as Hex }
    })
    cost.bytes += JSON.stringify(results).length + JSON.stringify(calls).length
    return { block, timestampS: NOW_S, host: 'made-up', results }
  }
  return { ask, readCalls }
}

/** A dollar feed that was written every hour. */
function feedAnswer(label: string, data: Hex): Hex {
  if (label.includes('decimals')) return `0x${word(8)}`
  const latest = Math.floor(NOW_S / HOUR_S)
  const round = label.includes('latest') ? latest : Number(BigInt(data) & 0xffffffffn)
  const id = (1n << 64n) + BigInt(round)
  return `0x${[id, 3_000n * 10n ** 8n, BigInt(round) * BigInt(HOUR_S), BigInt(round) * BigInt(HOUR_S), id].map(word).join('')}`
}

function logsOf(from: number, to: number, every: number, make: (block: number) => object): object[] {
  const first = Math.max(1, Math.ceil(from / every))
  const last = Math.floor(to / every)
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, n) => make((first + n) * every))
}

const log = (block: number, topics: string[], data: string) => ({
  address: stETH.addresses[1]!.address.toLowerCase(),
  topics,
  data,
  blockNumber: hex(block),
  logIndex: '0x1',
  transactionHash: `0x${word(block)}`,
  blockTimestamp: hex(NOW_S - (BLOCKS - block) * BLOCK_S),
})
const deposit = (block: number) =>
  log(block, [TRANSFER_SHARES, `0x${word(0)}`, `0x${word(ACCOUNT)}`], `0x${word(WAD)}`)
const report = (block: number) =>
  log(block, [], `0x${[0n, 0n, 0n, WAD, rateAt(block), 0n].map(word).join('')}`)

const ioOf = (cost: Cost): RewardsIo => ({
  rpc: endpoint(cost),
  clock: { nowS: () => NOW_S },
  rewardsHistory: createRewardsHistory(),
  rewardsWork: fakeWork(),
})

/** Opens the history until all of it is told, as one look after the other does. */
export async function open(cost: Cost): Promise<RewardPeriods> {
  const io = ioOf(cost)
  const question = { account: ACCOUNT, token: stETH, chainId: 1, nowS: NOW_S }
  let told = await rewardsOf(io, question)
  while (told.all.status === 'loading') told = await rewardsOf(io, question)
  return told
}

/** Reads everything that happened, priced: what the table, the chart and the file are made of. */
export function readAll(cost: Cost): Promise<RewardTable> {
  return readTable(ioOf(cost), { account: ACCOUNT, token: stETH, chainId: 1 }, 'USD')
}

export const forget = () => createRewardsHistory().erase()
