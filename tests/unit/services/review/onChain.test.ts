import * as v from 'valibot'
import { createPublicClient, encodeFunctionData, http, parseEther } from 'viem'
import { mainnet } from 'viem/chains'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findChain } from '@/lib/chains/index'
import { toWire } from '@/lib/core/wire'
import { type Review, reviewSchema } from '@/lib/messaging/schemas/verdict'
import { reviewRequest } from '@/lib/services/review/reviewRequest'
import { findToken } from '@/lib/tokens/index'
import { type Devnet, startDevnet } from '../../../devnet/chain/startDevnet'
import type { Transaction } from '../../../devnet/dapp/action'
import { ACTIONS } from '../../../devnet/dapp/actions/index'
import { SWAP_ROUTER_02, swapRouter02 } from '../../../devnet/dapp/contracts'
import { EMPTY_SNAPSHOT, ioWith, rpcOver, snapshotOf, withoutSimulation } from './support'

let devnet: Devnet
beforeAll(async () => {
  devnet = await startDevnet()
}, 180_000)
afterAll(() => devnet?.stop())

const account = () => devnet.accounts[0]!.address
const client = () =>
  createPublicClient({ chain: mainnet, transport: http(devnet.chains[1].anvilUrl), pollingInterval: 100 })
const rpc = () => rpcOver(id => devnet.chains[id as 1 | 42161].rpcUrl)
const APR = snapshotOf('steth', parseEther('1'), 3_600, 280)

async function built(id: string, amount = parseEther('10')): Promise<Transaction[]> {
  const action = ACTIONS.find(one => one.id === id)!
  return action.build({ client: client() as never, account: account(), amount })
}

/** What a page would have asked for before: its transactions are sent. */
async function send(id: string): Promise<void> {
  for (const { to, data, value = 0n } of await built(id, parseEther('100'))) {
    const hash = await client().request({
      method: 'eth_sendTransaction' as never,
      params: [{ from: account(), to, data, value: `0x${value.toString(16)}` }] as never,
    })
    await client().request({ method: 'evm_mine' as never })
    await client().waitForTransactionReceipt({ hash: hash as `0x${string}` })
  }
}

const claimOf = ({ to, data, value = 0n }: Transaction) => ({
  id: '1-2-3-4',
  tabId: 1,
  frameId: 0,
  host: 'dapp.example',
  method: 'eth_sendTransaction',
  params: [{ from: account(), to, data, value: `0x${value.toString(16)}` }],
  chainId: 1,
  accounts: [account()],
})

async function reviewOf(id: string, io = ioWith(rpc(), { snapshot: APR })) {
  const [transaction] = await built(id)
  const review = await reviewRequest(io, claimOf(transaction!))
  // What is stored is what was found.
  expect(v.parse(reviewSchema, toWire(review))).toEqual(review)
  return review
}

/** What the judged price rests on, as its evidence says. */
function basisOf({ findings }: Review): 'simulated' | 'quoted' | 'minimum' | undefined {
  const price = findings.find(({ rule }) => /^(sell-below|buy-above)-exchange-rate$/.test(rule))
  const keys = price?.evidence.map(({ key }) => key) ?? []
  if (keys.includes('expected')) return 'simulated'
  return keys.includes('quoted') ? 'quoted' : keys.includes('minimum') ? 'minimum' : undefined
}

describe('a sale of 10 stETH on Curve', () => {
  it('is fine in calm', async () => {
    await devnet.scenario.apply('calm')
    await send('approve-curve')
    const review = await reviewOf('swap-curve')
    expect(review).toMatchObject({ level: 'ok', kind: 'swap', underlying: 'ETH' })
    expect(review.notChecked).toBeUndefined()
    expect(Math.abs(review.executionBps!)).toBeLessThan(30)
  }, 60_000)

  it('is a caution in a discount: what it costs, in days, and that the queue pays all of it', async () => {
    await devnet.scenario.apply('discount')
    const review = await reviewOf('swap-curve')
    expect(review.level).toBe('caution')
    expect(review.executionBps).toBeGreaterThan(-165)
    expect(review.executionBps).toBeLessThan(-135)
    expect(review.daysOfRewards).toBeCloseTo(-review.executionBps! / (280 / 365), 5)
    expect(review.give).toMatchObject([{ symbol: 'stETH', amount: parseEther('10') }])
    expect(review.receiveMin).toMatchObject([{ symbol: 'ETH', mode: 'min' }])
    expect(review.receiveExpected).toMatchObject([{ symbol: 'ETH', decimals: 18 }])
    expect(review.receiveExpected![0]!.amount! > review.receiveMin[0]!.amount!).toBe(true)
    expect(review.ways.find(({ key }) => key === 'lido-queue')).toMatchObject({
      venue: 'Lido',
      receivesWei: parseEther('10'),
      bps: 0,
    })
    expect(review.ways[0]).toMatchObject({ key: 'this', bps: review.executionBps })
  }, 60_000)

  it('is judged by the quote of its own pool where nothing may be simulated', async () => {
    const review = await reviewOf('swap-curve', ioWith(rpc(), { settings: withoutSimulation }))
    expect(review.level).toBe('caution')
    expect(review.executionBps).toBeLessThan(-135)
    expect(basisOf(review)).toBe('quoted')
    expect(review.daysOfRewards).toBeUndefined()
  }, 60_000)

  it('asks each chain once, and simulates once', async () => {
    const io = ioWith(rpc(), { snapshot: APR })
    // At first it is found out what the endpoint can do.
    await reviewOf('swap-curve', io)
    const { counts } = devnet.chains[1]
    const before = [counts.get('eth_call') ?? 0, counts.get('eth_simulateV1') ?? 0]
    await reviewOf('swap-curve', io)
    expect([counts.get('eth_call'), counts.get('eth_simulateV1')]).toEqual([before[0]! + 1, before[1]! + 1])
  }, 60_000)

  it('is judged as a batch with its approval', async () => {
    const calls = await built('batch-curve')
    const review = await reviewRequest(ioWith(rpc()), {
      ...claimOf(calls[0]!),
      method: 'wallet_sendCalls',
      params: [{ version: '2.0.0', chainId: '0x1', from: account(), calls }].map(batch => toWire(batch)),
    })
    expect(review).toMatchObject({ level: 'caution', kind: 'swap' })
    expect(review.executionBps).toBeLessThan(-135)
  }, 60_000)
})

describe('ways in', () => {
  it('shows that the market sells cheaper than the mint in a discount', async () => {
    await devnet.scenario.apply('discount')
    const review = await reviewOf('stake')
    expect(review).toMatchObject({ level: 'caution', kind: 'deposit', receiveMin: [] })
    expect(review.receiveExpected).toMatchObject([{ symbol: 'stETH' }])
    expect(review.ways.map(({ key }) => key)).toEqual(['this', 'market'])
    expect(Math.abs(review.ways[0]!.bps!)).toBeLessThan(1)
    expect(review.ways[1]!.bps).toBeGreaterThan(140)
  }, 60_000)

  it('shows the mint beside a purchase', async () => {
    await devnet.scenario.apply('calm')
    const review = await reviewOf('buy-curve')
    expect(review.level).toBe('ok')
    expect(review.ways.map(({ key, bps }) => [key, bps])).toEqual([
      ['this', review.executionBps],
      ['mint', 0],
    ])
  }, 60_000)

  it('tells what a wrap gives as it is simulated', async () => {
    await send('approve-wrap')
    const review = await reviewOf('wrap')
    expect(review).toMatchObject({ level: 'ok', kind: 'wrap', ways: [] })
    const [wrapped] = review.receiveExpected!
    expect(wrapped).toMatchObject({ symbol: 'wstETH' })
    expect(wrapped!.amount! > parseEther('5') && wrapped!.amount! < parseEther('10')).toBe(true)
  }, 60_000)
})

describe('swaps through routers', () => {
  it.each([
    ['swap-router02-wsteth', ['approve-router02-wsteth'], 'wstETH', 'WETH'],
    ['swap-router02-reth', ['approve-router02-reth'], 'rETH', 'WETH'],
    ['swap-universal-wsteth', ['approve-permit2', 'approve-universal'], 'wstETH', 'WETH'],
    ['swap-universal-eth', [], 'ETH', 'wstETH'],
  ])(
    '%s is fine in calm',
    async (id, before, gives, takes) => {
      await devnet.scenario.apply('calm')
      for (const approval of before) await send(approval)
      const review = await reviewOf(id)
      expect(review).toMatchObject({ level: 'ok', kind: 'swap' })
      expect(review.give[0]!.symbol).toBe(gives)
      expect(review.receiveExpected?.[0]?.symbol).toBe(takes)
      expect(basisOf(review)).toBe('simulated')
      expect(Math.abs(review.executionBps!)).toBeLessThan(30)
    },
    60_000,
  )
})

describe('a swap on Arbitrum', () => {
  const wsteth = findToken('wsteth')!.addresses[42161]!.address
  const weth = findChain(42161)!.wrappedNative!
  const sale = () => {
    const params = { tokenIn: wsteth, tokenOut: weth, fee: 100, recipient: account(), sqrtPriceLimitX96: 0n }
    const amounts = { amountIn: parseEther('10'), amountOutMinimum: parseEther('11') }
    const args = [{ ...params, ...amounts }] as const
    const data = encodeFunctionData({ abi: swapRouter02, functionName: 'exactInputSingle', args })
    return { ...claimOf({ to: SWAP_ROUTER_02, data }), chainId: 42161 }
  }

  it('is held against the rate of the home chain, each chain asked once', async () => {
    await devnet.scenario.apply('calm')
    const counts = () => [1, 42161].map(id => devnet.chains[id as 1 | 42161].counts.get('eth_call') ?? 0)
    const io = ioWith(rpc())
    await reviewRequest(io, sale())
    const before = counts()
    const review = await reviewRequest(io, sale())
    expect(counts()).toEqual(before.map(count => count + 1))
    expect(review).toMatchObject({ chainId: 42161, kind: 'swap', underlying: 'ETH' })
    expect(Math.abs(review.executionBps!)).toBeLessThan(30)
    expect(review.ways.map(({ key }) => key)).not.toContain('lido-queue')
    await devnet.scenario.pushPool('wstETH', 150, 42161)
    expect((await reviewRequest(ioWith(rpc()), sale())).executionBps).toBeLessThan(-135)
  }, 60_000)
})

describe('with no endpoint that answers', () => {
  const dead = () => rpcOver(() => 'http://127.0.0.1:9')

  it('judges by a rate of the last day, and says how old it is', async () => {
    const live = await reviewOf('swap-router02-wsteth')
    const rateWad = BigInt(live.findings[0]!.evidence[0]!.value)
    const stored = snapshotOf('wsteth', (rateWad * 101n) / 100n, 3_600, 280)
    const review = await reviewOf('swap-router02-wsteth', ioWith(dead(), { snapshot: stored }))
    expect(review.level).toBe('caution')
    expect(review.findings[0]!.evidence[0]).toMatchObject({
      key: 'exchangeRate',
      source: 'stored',
      asOfS: stored.tokens[0]!.exchangeRateWad.status === 'ready' && stored.tokens[0]!.exchangeRateWad.asOfS,
    })
    // By the least that is accepted: nothing was quoted.
    expect(review.receiveExpected).toBeUndefined()
  }, 60_000)

  it('says that it does not know with an older one, or none', async () => {
    const old = snapshotOf('wsteth', parseEther('1.2'), 25 * 3_600, 280)
    for (const snapshot of [old, EMPTY_SNAPSHOT]) {
      const review = await reviewOf('swap-router02-wsteth', ioWith(dead(), { snapshot }))
      expect(review).toMatchObject({ level: 'unknown', notChecked: 'no-rate' })
      expect(review.executionBps).toBeUndefined()
    }
  }, 60_000)

  it('needs none for a token that is redeemed one for one', async () => {
    expect(await reviewOf('swap-curve', ioWith(dead()))).toMatchObject({
      underlying: 'ETH',
      level: 'unknown',
    })
  }, 60_000)
})
