import 'fake-indexeddb/auto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { knownValue } from '@/lib/core/loadable'
import { createRewardsHistory } from '@/lib/io/rewardsHistory'
import type { Rpc } from '@/lib/io/rpc/createRpc'
import { RpcCallError, RpcLimitError, RpcUnavailableError } from '@/lib/io/rpc/errors'
import { headOf } from '@/lib/services/rewards/blockTime'
import type { RewardsIo } from '@/lib/services/rewards/rewardsIo'
import { type RewardPeriods, rewardsOf } from '@/lib/services/rewards/rewardsOf'
import { findToken } from '@/lib/tokens/index'
import { type Devnet, startDevnet } from '../../../devnet/chain/startDevnet'
import { devnetIo, nowS, pinned } from './devnetIo'

let devnet: Devnet
beforeAll(async () => {
  devnet = await startDevnet()
}, 180_000)
afterAll(() => devnet?.stop())
beforeEach(() => createRewardsHistory().erase())

const PERIODS = ['d1', 'd7', 'd30', 'all'] as const
const SPAN_BLOCKS = 20
const HELD = ['steth', 'wsteth', 'reth', 'cbeth', 'weeth', 'sfrxeth']

const ask = (io: RewardsIo, id: string, atS: number) =>
  rewardsOf(io, { account: devnet.accounts[0]!.address, token: findToken(id)!, chainId: 1, nowS: atS })
const values = (told: RewardPeriods) => PERIODS.map(period => knownValue(told[period]))

async function truth(id: string, atS: number, pin: (rpc: Rpc) => Rpc) {
  await createRewardsHistory().erase()
  const told = await ask(devnetIo(devnet, pin), id, atS)
  await createRewardsHistory().erase()
  expect(told.basis).toBe('history')
  expect(values(told)).not.toContain(undefined)
  return values(told)
}

const isLogs = (method: string) => method === 'eth_getLogs'

describe('the same rewards come out of an endpoint', () => {
  it('that gives few blocks of logs at a time', async () => {
    const [atS, pin] = [nowS(), await pinned(devnet)]
    const expected = await truth('steth', atS, pin)
    let refused = 0
    const io = devnetIo(devnet, rpc => ({
      ...rpc,
      ask: (chainId, method, params) => {
        const { fromBlock, toBlock } = (params[0] ?? {}) as { fromBlock: string; toBlock: string }
        if (isLogs(method) && Number(toBlock) - Number(fromBlock) >= SPAN_BLOCKS) {
          refused++
          throw new RpcCallError('exceed maximum block range', -32000, undefined)
        }
        return pin(rpc).ask(chainId, method, params)
      },
    }))
    expect(values(await ask(io, 'steth', atS))).toEqual(expected)
    const after = refused
    expect(after).toBeLessThan(12)
    await ask(io, 'reth', atS)
    expect(refused).toBe(after)
  })

  it.each([
    ['that says 429 to every third request', 3, () => new RpcLimitError('HTTP 429', { retryable: true })],
    ['that drops every other one', 2, () => new RpcUnavailableError('gone', { retryable: true })],
  ])('%s, if asked again', async (_, every, failure) => {
    const [atS, pin] = [nowS(), await pinned(devnet)]
    const expected = await truth('steth', atS, pin)
    let asked = 0
    const io = devnetIo(devnet, rpc => ({
      ...rpc,
      ask: async (chainId, method, params) => {
        if (isLogs(method) && ++asked % every === 0) throw failure()
        return pin(rpc).ask(chainId, method, params)
      },
    }))
    let told = await ask(io, 'steth', atS)
    for (let n = 0; n < 40 && PERIODS.some(period => told[period].status !== 'ready'); n++)
      told = await ask(io, 'steth', atS)
    expect(values(told)).toEqual(expected)
  })

  it('that keeps no old state, by the reports of the protocols', async () => {
    const [atS, pin] = [nowS(), await pinned(devnet)]
    for (const id of HELD) {
      const expected = await truth(id, atS, pin)
      const io: RewardsIo = devnetIo(devnet, rpc => ({
        ...pin(rpc),
        readCalls: async (chainId, calls, block) => {
          const { block: head } = await headOf({ ...io, rpc: pin(rpc) }, 1)
          if (block !== undefined && block < BigInt(head) - 64n)
            throw new RpcUnavailableError('refuses eth_call: missing trie node')
          return rpc.readCalls(chainId, calls, block)
        },
      }))
      const told = await ask(io, id, atS)
      // It pays between reports: no report tells what it was worth at a moment. (Yesterday may still be kept.)
      if (id === 'sfrxeth') expect(told.basis === 'since-first-seen' || told.d7.status === 'error').toBe(true)
      // The chain's first deposits are older than its first report.
      else expect(values(told).slice(0, 3), id).toEqual(expected.slice(0, 3))
    }
  })
})
