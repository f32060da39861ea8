import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Hex } from '@/lib/core/address'
import { knownValue } from '@/lib/core/loadable'
import { DAY_S } from '@/lib/core/time'
import { createRewardsHistory } from '@/lib/io/rewardsHistory'
import { RpcUnavailableError } from '@/lib/io/rpc/errors'
import { readTable } from '@/lib/services/rewards/readTable'
import type { RewardsIo } from '@/lib/services/rewards/rewardsIo'
import { rewardsOf } from '@/lib/services/rewards/rewardsOf'
import { OETH } from '@/lib/tokens/OETH'
import { fakeWork } from './fakeWork'

const ACCOUNT: Hex = `0x${'a'.repeat(40)}`
const TRANSFER = '0xddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef'
const REBASE = '0x41645eb819d3011b13f97696a8109d14bfcddfaca7d063ec0564d62a3e257235'
const WAD = 10n ** 18n
const START_CPT = 10n ** 27n
const BLOCK_S = 12
const NOW_S = 1_800_000_000
const HEAD = 20_000
/** All within three days: as far as a report is looked back for. */
const STEP_BLOCKS = 600

type Step =
  | { kind: 'rebase'; bps: number }
  | { kind: 'move'; wei: bigint }
  | { kind: 'leave'; percent: number }

interface Moment {
  block: number
  creditsPerToken: bigint
  credits: bigint
  balance: bigint
}

/**
 * Origin's arithmetic, kept apart from the product: balance = credits × 1e18 ÷ creditsPerToken rounded down, credits =
 * balance × creditsPerToken ÷ 1e18 rounded up (OriginProtocol/origin-dollar: contracts/token/OUSD.sol).
 */
function live(steps: readonly Step[]) {
  let creditsPerToken = START_CPT
  let credits = 0n
  const balanceOf = () => (credits * WAD) / creditsPerToken
  const moments: Moment[] = [{ block: 0, creditsPerToken, credits, balance: 0n }]
  const logs: object[] = []
  let earned = 0n
  for (const [index, step] of steps.entries()) {
    const block = 1_000 + index * STEP_BLOCKS
    const before = balanceOf()
    if (step.kind === 'rebase') {
      creditsPerToken = (creditsPerToken * 10_000n) / BigInt(10_000 + step.bps)
      earned += balanceOf() - before
      logs.push(log(block, [REBASE], [0n, 0n, creditsPerToken]))
    } else {
      const delta = step.kind === 'move' ? step.wei : -((before * BigInt(step.percent)) / 100n)
      credits = ((before + delta) * creditsPerToken + WAD - 1n) / WAD
      const [from, to] = delta < 0n ? [ACCOUNT, `0x${'0'.repeat(40)}`] : [`0x${'0'.repeat(40)}`, ACCOUNT]
      if (delta !== 0n) logs.push(log(block, [TRANSFER, word(from), word(to)], [delta < 0n ? -delta : delta]))
    }
    moments.push({ block, creditsPerToken, credits, balance: balanceOf() })
  }
  return { moments, logs, earned }
}

const word = (value: bigint | string | number) => `0x${BigInt(value).toString(16).padStart(64, '0')}`
const hex = (value: number) => `0x${value.toString(16)}`
const log = (block: number, topics: string[], words: bigint[]) => ({
  address: OETH.addresses[1]!.address.toLowerCase(),
  topics,
  data: `0x${words.map(one => word(one).slice(2)).join('')}`,
  blockNumber: hex(block),
  logIndex: '0x1',
  transactionHash: word(block),
})

interface Contract {
  isEarning?: boolean
  keepsState?: boolean
}

function ioOf({ moments, logs }: ReturnType<typeof live>, contract: Contract = {}): RewardsIo {
  const { isEarning = true, keepsState = true } = contract
  const at = (block: number) => moments.findLast(one => one.block <= block)!
  const timeOf = (block: number) => NOW_S - (HEAD - block) * BLOCK_S
  const ask = async (_: number, method: string, params: unknown[]) => {
    if (method === 'eth_getBlockByNumber') {
      const block = params[0] === 'latest' ? HEAD : Number(params[0])
      return { result: { number: hex(block), timestamp: hex(timeOf(block)) }, host: 'test' }
    }
    const { topics, fromBlock, toBlock } = params[0] as { topics: unknown[]; fromBlock: Hex; toBlock: Hex }
    const result = (logs as ReturnType<typeof log>[]).filter(one => {
      const isInside =
        Number(one.blockNumber) >= Number(fromBlock) && Number(one.blockNumber) <= Number(toBlock)
      const position = topics.length === 1 ? 0 : topics[1] === null ? 2 : 1
      const isAsked = position === 0 ? one.topics[0] === REBASE : one.topics[position] === topics[position]
      return isInside && isAsked
    })
    return { result, host: 'test' }
  }
  const readCalls: RewardsIo['rpc']['readCalls'] = async (_, calls, block = BigInt(HEAD)) => {
    if (!keepsState && Number(block) < HEAD - 64) throw new RpcUnavailableError('missing trie node')
    const { credits, creditsPerToken } = at(Number(block))
    const results = calls.map(({ label }) => {
      if (label.includes('feed')) throw new RpcUnavailableError('no feed')
      const own = isEarning ? creditsPerToken : START_CPT
      const words = label.includes('creditsBalanceOf') ? [credits, own] : [creditsPerToken]
      return { ok: true as const, data: `0x${words.map(one => word(one).slice(2)).join('')}` as Hex }
    })
    return { block, timestampS: timeOf(Number(block)), host: 'test', results }
  }
  return {
    rpc: { ask, readCalls },
    clock: { nowS: () => NOW_S },
    rewardsHistory: createRewardsHistory(),
    rewardsWork: fakeWork(),
  }
}

const question = { account: ACCOUNT, token: OETH, chainId: 1, nowS: NOW_S }
beforeEach(() => createRewardsHistory().erase())

describe('a rebasing token whose logs tell amounts', () => {
  const step = fc.oneof(
    fc.record({ kind: fc.constant('rebase' as const), bps: fc.integer({ min: -5, max: 20 }) }),
    fc.record({ kind: fc.constant('move' as const), wei: fc.bigInt(WAD, 1_000n * WAD) }),
    fc.record({ kind: fc.constant('leave' as const), percent: fc.integer({ min: 1, max: 100 }) }),
  )
  it.each([true, false])(
    'tells any history within 2 wei an event (old state kept: %s)',
    async keepsState => {
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 30 }), async steps => {
          await createRewardsHistory().erase()
          // A rebase first: without old state the first report tells the rate of what comes after.
          const lived = live([{ kind: 'rebase', bps: 1 }, ...steps])
          const told = await rewardsOf(ioOf(lived, { keepsState }), question)
          expect(told.basis).toBe('history')
          const off = knownValue(told.all)! - lived.earned
          const most = BigInt(2 * (steps.length + 1))
          expect(off >= -most && off <= most, `${off} wei`).toBe(true)
        }),
        { numRuns: 15 },
      )
    },
    60_000,
  )

  it('says of an account that has not opted in that it earns nothing', async () => {
    const lived = live([
      { kind: 'move', wei: WAD },
      { kind: 'rebase', bps: 10 },
    ])
    const told = await rewardsOf(ioOf(lived, { isEarning: false }), question)
    expect(told).toMatchObject({ basis: 'account-does-not-earn', all: { status: 'ready', value: 0n } })
  })

  it('does not believe a history that does not explain what is held', async () => {
    const lived = live([
      { kind: 'move', wei: 10n * WAD },
      { kind: 'rebase', bps: 10 },
    ])
    // Opted in later than it came: what it had in the meantime is not what its amounts would have grown to.
    lived.moments.at(-1)!.credits = (lived.moments.at(-1)!.credits * 99n) / 100n
    expect((await rewardsOf(ioOf(lived), question)).basis).toBe('since-first-seen')
  })
})

it('cuts a table that is only seen by its days, and marks its rates so', async () => {
  const lived = live([{ kind: 'move', wei: 10n * WAD }])
  lived.moments.at(-1)!.credits /= 2n
  const io = ioOf(lived)
  io.rpc.readCalls = (original => async (chainId, calls, block) => {
    if (calls.some(({ label }) => label.includes('feed')))
      return {
        block: 0n,
        timestampS: 0,
        host: 'test',
        results: calls.map(() => ({ ok: true, data: answer() })),
      }
    return original(chainId, calls, block)
  })(io.rpc.readCalls)
  const answer = (): Hex =>
    `0x${[2n ** 64n + 1n, 10n ** 11n, BigInt(NOW_S), BigInt(NOW_S), 0n].map(one => word(one).slice(2)).join('')}`
  const table = await readTable(io, question, 'USD')
  expect(table.basis).toBe('since-first-seen')
  // A feed that talks nonsense makes the price unknown, and not the rewards.
  expect(table.priceNowWad).toBeUndefined()
  lived.moments.push({ ...lived.moments.at(-1)!, creditsPerToken: (START_CPT * 99n) / 100n })
  const later = await readTable({ ...io, clock: { nowS: () => NOW_S + DAY_S } }, question, 'USD')
  expect(later.rows.every(({ rateFrom, block }) => rateFrom === 'seen' && block === undefined)).toBe(true)
})
