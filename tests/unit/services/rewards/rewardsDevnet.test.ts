import 'fake-indexeddb/auto'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { knownValue } from '@/lib/core/loadable'
import { DAY_S } from '@/lib/core/time'
import { createRewardsHistory } from '@/lib/io/rewardsHistory'
import { RpcUnavailableError } from '@/lib/io/rpc/errors'
import { aprOf } from '@/lib/services/rewards/aprOf'
import { blockAt, headOf } from '@/lib/services/rewards/blockTime'
import type { RewardsIo } from '@/lib/services/rewards/rewardsIo'
import { rewardsOf } from '@/lib/services/rewards/rewardsOf'
import { erc20 } from '@/lib/tokens/erc20'
import { findToken } from '@/lib/tokens/index'
import type { LedgerToken } from '../../../devnet/chain/ledger'
import { type Devnet, startDevnet } from '../../../devnet/chain/startDevnet'
import { devnetIo, nowS } from './devnetIo'

const TOKENS: readonly LedgerToken[] = ['stETH', 'wstETH', 'rETH', 'sfrxETH', 'cbETH', 'eETH', 'weETH']
const DAYS = [1, 7, 30] as const

let devnet: Devnet
beforeAll(async () => {
  devnet = await startDevnet()
}, 180_000)
afterAll(() => devnet?.stop())
beforeEach(async () => {
  await createRewardsHistory().erase()
  await devnet.scenario.rpcFault(1, undefined)
})

const ioOf = () => devnetIo(devnet)

const ask = (io: RewardsIo, id: string, chainId = 1, atS = nowS()) =>
  rewardsOf(io, { account: devnet.accounts[0]!.address, token: findToken(id)!, chainId, nowS: atS })

async function balanceOnArbitrum(io: RewardsIo): Promise<bigint> {
  const { address } = findToken('wsteth')!.addresses[42161]!
  const balance = erc20(42161, address).balanceOf(devnet.accounts[0]!.address)
  return balance.parse((await io.rpc.readCalls(42161, balance.calls())).results)
}

const requests = () =>
  [1, 42161].flatMap(id => [...devnet.chains[id as 1].counts.values()]).reduce((sum, n) => sum + n, 0)

describe('rewards on the embedded chain', () => {
  it.each(TOKENS)('of %s are what the ledger says, within 2 wei per event', async symbol => {
    const io = ioOf()
    const atS = nowS()
    const told = await ask(io, symbol.toLowerCase(), 1, atS)
    expect(told.basis).toBe('history')
    const toS = told.all.status === 'ready' ? told.all.asOfS : 0
    const head = await headOf(io, 1)
    const events = BigInt(devnet.ledger.changes.filter(({ token }) => token === symbol).length + 1)
    const near = (value: bigint | undefined, truth: bigint) => {
      expect(value).toBeDefined()
      const off = value! - truth
      expect(off < 0n ? -off : off, `${value} for ${truth}`).toBeLessThanOrEqual(2n * events)
    }
    for (const days of DAYS) {
      const { timestampS } = await blockAt(io, 1, atS - days * DAY_S, head)
      near(knownValue(told[`d${days}`]), devnet.ledger.rewards(symbol, timestampS, toS))
    }
    near(knownValue(told.all), devnet.ledger.allRewards(symbol, toS))
  })

  it('of frxETH are none, and say so', async () => {
    expect(await ask(ioOf(), 'frxeth')).toMatchObject({ basis: 'none', all: { status: 'ready', value: 0n } })
  })

  it('grow by exactly the rebase', async () => {
    const io = ioOf()
    const before = await ask(io, 'steth')
    const rows = devnet.ledger.rates.length
    await devnet.scenario.rebase({ bps: 3 })
    const after = await ask(io, 'steth')
    const rates = devnet.ledger.rates.slice(rows).filter(({ token }) => token === 'stETH')
    expect(rates).toHaveLength(1)
    const atS = rates[0]!.timestampS
    const shares = devnet.ledger.sharesAt('stETH', atS)
    const rebase =
      devnet.ledger.worthAt('stETH', shares, atS) - devnet.ledger.worthAt('stETH', shares, atS - 1)
    for (const period of ['d1', 'd7', 'd30', 'all'] as const) {
      const grown = knownValue(after[period])! - knownValue(before[period])!
      expect(grown, period).toBe(rebase)
    }
  })

  it('cost next to nothing to ask a second time', async () => {
    const io = ioOf()
    await ask(io, 'steth')
    const before = requests()
    await ask(io, 'steth')
    // The head, the position at it, and the logs of the last blocks, out and in.
    expect(requests() - before).toBeLessThanOrEqual(4)
  })

  it('of a bridged token follow the rate on Ethereum', async () => {
    const io = ioOf()
    const atS = nowS()
    const told = await ask(io, 'wsteth', 42161, atS)
    expect(told.basis).toBe('history')
    const shares = await balanceOnArbitrum(io)
    expect(shares).toBeGreaterThan(0n)
    const head = await headOf(io, 1)
    for (const days of DAYS) {
      const { timestampS } = await blockAt(io, 1, atS - days * DAY_S, head)
      const worth = (whenS: number) => devnet.ledger.worthAt('wstETH', shares, whenS)
      const off = knownValue(told[`d${days}`])! - (worth(head.timestampS) - worth(timestampS))
      expect(off >= -2n && off <= 2n, `${off} in ${days} days`).toBe(true)
    }
  })

  it('fall back to what was seen where logs are refused, and say so', async () => {
    const io = ioOf()
    await devnet.scenario.rpcFault(1, { kind: 'rate-limit', methods: ['eth_getLogs'] })
    const first = await ask(io, 'steth')
    expect(first).toMatchObject({ basis: 'since-first-seen', all: { status: 'ready', value: 0n } })
    // Two looks within one second are one.
    await sleep(1_100)
    await devnet.scenario.rebase({ bps: 2 })
    const second = await ask(io, 'steth')
    expect(second.basis).toBe('since-first-seen')
    expect(knownValue(second.all)).toBeGreaterThan(0n)
    expect(second.sinceS).toBe(first.sinceS)
  })

  it('are unknown, not zero, when nothing answers', async () => {
    await devnet.scenario.rpcFault(1, { kind: 'drop' })
    const told = await ask(ioOf(), 'steth')
    expect(told.d1).toMatchObject({ status: 'error', error: { name: 'RpcUnavailableError' } })
  })

  it('tell the yearly growth of the last week where a month ago cannot be read', async () => {
    const plain = ioOf()
    const { block } = await blockAt(plain, 1, nowS() - 20 * DAY_S, await headOf(plain, 1))
    await createRewardsHistory().erase()
    const io = devnetIo(devnet, rpc => ({
      ...rpc,
      readCalls: async (chainId, calls, at) => {
        if (at !== undefined && at < BigInt(block)) throw new RpcUnavailableError('refuses eth_call: pruned')
        return rpc.readCalls(chainId, calls, at)
      },
    }))
    // sfrxETH tells no reports that could stand for the state.
    const apr = await aprOf(io, findToken('sfrxeth')!, nowS())
    expect(apr).toMatchObject({ status: 'ready', value: { windowDays: 7 } })
    expect(knownValue(apr)!.weekBps).toBe(knownValue(apr)!.bps)
    expect(knownValue(apr)!.bps).toBeGreaterThan(250)
    expect(knownValue(apr)!.bps).toBeLessThan(400)
  })

  it('tell the yearly growth that the history was lived with', async () => {
    const io = ioOf()
    const apr = await aprOf(io, findToken('cbeth')!, nowS())
    expect(apr).toMatchObject({ status: 'ready', value: { windowDays: 30 } })
    const bps = knownValue(apr)!.bps
    expect(bps).toBeGreaterThan(230)
    expect(bps).toBeLessThan(280)
    // The last week beside it, by its own days.
    const weekBps = knownValue(apr)!.weekBps
    expect(weekBps).not.toBe(bps)
    expect(weekBps).toBeGreaterThan(200)
    expect(weekBps).toBeLessThan(310)
    const before = requests()
    await aprOf(io, findToken('cbeth')!, nowS())
    expect(requests()).toBe(before)
  })
})
