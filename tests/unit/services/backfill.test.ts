import 'fake-indexeddb/auto'
import { beforeEach, expect, it } from 'vitest'
import { AppError } from '@/lib/core/appError'
import type { Call, CallResult } from '@/lib/core/reading'
import { DAY_S, HOUR_S } from '@/lib/core/time'
import { createHistoryStore } from '@/lib/io/history'
import { createRewardsHistory } from '@/lib/io/rewardsHistory'
import { MARKETS } from '@/lib/markets'
import { NO_WORK } from '@/lib/messaging/schemas/rewardsWork'
import { type BackfillIo, backfill } from '@/lib/services/observe/backfill'
import { findToken } from '@/lib/tokens/index'

const NOW = 1_800_000_000
const HEAD = 20_000_000n
const steth = findToken('steth')!
const history = createHistoryStore()
const rewardsHistory = createRewardsHistory()
beforeEach(() => Promise.all([history.erase(), rewardsHistory.erase()]))

/** A chain that was at −1 bps an hour ago, −2 two hours ago, and so on, and keeps `keptDays` of its past. */
function archive(keptDays: number) {
  const blocks: bigint[] = []
  const ageOf = (block: bigint) => Number(HEAD - block) * 12
  const rpc: BackfillIo['rpc'] = {
    async readCalls(_, calls, block = HEAD) {
      const ageS = ageOf(block)
      if (ageS > keptDays * DAY_S) throw new AppError('missing trie node')
      blocks.push(block)
      const results = calls.map(call => answer(call, ageS / HOUR_S))
      return { block, timestampS: NOW - ageS, host: 'test', results }
    },
    async ask(_, __, [tag]) {
      const block = tag === 'latest' ? HEAD : BigInt(String(tag))
      const hex = (value: number | bigint) => `0x${value.toString(16)}`
      return { result: { number: hex(block), timestamp: hex(NOW - ageOf(block)) }, host: 'test' }
    },
  }
  const marketChecks = { get: async () => Object.fromEntries(MARKETS.map(({ id }) => [id, NOW])) }
  const io: BackfillIo = {
    rpc,
    history,
    marketChecks,
    clock: { nowS: () => NOW },
    rewardsHistory,
    rewardsWork: { get: async () => NO_WORK, update: async change => change(NO_WORK) },
  }
  return { io, blocks }
}

function answer({ label, data }: Call, bps: number): CallResult {
  if (!label.includes('get_dy')) return { ok: false, error: new AppError('reverted') }
  const out = (BigInt(`0x${data.slice(-64)}`) * BigInt(Math.round((10_000 - bps) * 100))) / 1_000_000n
  return { ok: true, data: `0x${out.toString(16).padStart(64, '0')}` }
}

it('draws the last year from the chain, newest first, and asks for nothing twice', async () => {
  const { io, blocks } = archive(400)
  const read = await backfill(io, steth, NOW, () => false)
  expect(read).toBe(blocks.length)
  expect(blocks[0]).toBe(HEAD - 300n)
  const { daily, hourly } = await history.load('steth-1')
  expect(daily.length).toBeGreaterThan(75)
  expect(hourly.at(-1)?.mean).toBe(-1)
  expect(daily[0]?.startS).toBeLessThan(NOW - 358 * DAY_S)
  expect(await backfill(io, steth, NOW, () => false)).toBe(0)
})

it('goes on where it was stopped', async () => {
  const { io, blocks } = archive(400)
  let left = 5
  await backfill(io, steth, NOW, () => left-- === 0)
  await backfill(io, steth, NOW, () => false)
  const whole = archive(400)
  await history.erase()
  await backfill(whole.io, steth, NOW, () => false)
  expect(blocks).toEqual(whole.blocks)
})

it('keeps what it has when the endpoint keeps no more, and says why', async () => {
  const { io } = archive(2)
  await expect(backfill(io, steth, NOW, () => false)).rejects.toThrow('missing trie node')
  expect((await history.load('steth-1')).hourly.length).toBeGreaterThan(24)
})

it('does not ask a market that nobody has looked at', async () => {
  const { io, blocks } = archive(400)
  const marketChecks = { get: async () => ({}) }
  expect(await backfill({ ...io, marketChecks }, steth, NOW, () => false)).toBe(0)
  expect(blocks).toEqual([])
})
