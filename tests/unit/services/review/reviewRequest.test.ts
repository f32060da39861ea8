import fc from 'fast-check'
import * as v from 'valibot'
import { encodeFunctionData, pad, parseEther, toHex } from 'viem'
import { describe, expect, it } from 'vitest'
import { NATIVE } from '@/lib/core/address'
import { toWire } from '@/lib/core/wire'
import { RpcCallError, RpcUnavailableError } from '@/lib/io/rpc/errors'
import { DEFAULT_SETTINGS } from '@/lib/messaging/schemas/settings'
import { type Review, reviewSchema } from '@/lib/messaging/schemas/verdict'
import { type ReviewIo, reviewRequest } from '@/lib/services/review/reviewRequest'
import { findToken } from '@/lib/tokens/index'
import {
  CURVE_STETH_POOL,
  curvePool,
  erc20,
  STETH,
  SWAP_ROUTER_02,
  swapRouter02,
  WETH,
} from '../../../devnet/dapp/contracts'
import { fakeRpc, ME, OTHER, simulated, transfer } from './fakeRpc'
import { ioWith, withoutSimulation } from './support'

const steth = STETH.toLowerCase() as `0x${string}`
const USDC = '0xa0b86991c6218b36c1d19d4a2e9eb0ce3606eb48'

const claim = (tx: object, chainId = 1) => ({
  id: '1-2-3-4',
  tabId: 1,
  frameId: 0,
  host: 'dapp.example',
  method: 'eth_sendTransaction',
  params: [tx] as unknown,
  chainId: chainId as number | undefined,
  accounts: [ME as string],
})

const sale = (least = parseEther('9.8')) => ({
  to: CURVE_STETH_POOL,
  data: encodeFunctionData({
    abi: curvePool,
    functionName: 'exchange',
    args: [1n, 0n, parseEther('10'), least],
  }),
})
const swap = (tokenIn: `0x${string}`, tokenOut: `0x${string}`) => ({
  to: SWAP_ROUTER_02,
  data: encodeFunctionData({
    abi: swapRouter02,
    functionName: 'exactInputSingle',
    args: [
      {
        tokenIn,
        tokenOut,
        fee: 500,
        recipient: ME,
        amountIn: 10n ** 18n,
        amountOutMinimum: 1n,
        sqrtPriceLimitX96: 0n,
      },
    ],
  }),
})
const stranger = { to: OTHER, data: '0x12345678' }

async function review(rpc: ReviewIo['rpc'], asked: ReturnType<typeof claim>, options = {}): Promise<Review> {
  const found = await reviewRequest(ioWith(rpc, options), asked)
  expect(v.parse(reviewSchema, toWire(found))).toEqual(found)
  return found
}

describe('what is read for a review', () => {
  it('is nothing for a request without an LST', async () => {
    const { rpc, asked } = fakeRpc()
    expect(await review(rpc, claim(swap(WETH, USDC)))).toMatchObject({ level: 'ok', findings: [] })
    expect(asked).toEqual({ reads: [], labels: [], methods: [] })
  })

  it('is one name where a stranger might call itself like an LST', async () => {
    const named = (name: string) => ({
      [`${OTHER} symbol()`]: [32n, BigInt(name.length), BigInt(pad(toHex(name), { dir: 'right' }))],
      [`${OTHER} decimals()`]: 18n,
    })
    const other = fakeRpc(named('PEPE'))
    expect(await review(other.rpc, claim(swap(WETH, OTHER)))).toMatchObject({ level: 'ok', findings: [] })
    expect(other.asked.labels).toEqual([`${OTHER} symbol()`])
    const logs = [transfer(WETH, ME, OTHER, 1n), transfer(OTHER, OTHER, ME, 1n)]
    const { rpc } = fakeRpc(named('stETH'), () => simulated(logs))
    const found = await review(rpc, claim(swap(WETH, OTHER)))
    expect(found.findings.find(({ rule }) => rule === 'lookalike-token')?.level).toBe('danger')
    // Its address is shown, not the name it gives itself.
    expect(found.receiveMin[0]!.symbol).toBeUndefined()
  })

  it('comes from both chains at once on a rollup, each once', async () => {
    const wsteth = findToken('wsteth')!.addresses[42161]!.address
    const router = '0x68b3465833fb72a70ecdf485e0e4c7bd8665fc45'
    const { rpc, asked } = fakeRpc()
    const weth = '0x82aF49447D8a07e3bd95BD0d56f35241523fBab1'
    await review(rpc, claim({ ...swap(wsteth, weth), to: router }, 42161))
    expect(asked.reads.sort()).toEqual([1, 42161])
    // What the endpoint can do is found out by asking for both.
    expect(asked.methods).toEqual(['eth_simulateV1', 'eth_call'])
    // The queue is on the home chain: it is not open from here.
    expect(asked.labels.filter(label => label.startsWith('Lido withdrawalQueue'))).toEqual([])
  })

  it('is not simulated where the person said so', async () => {
    const { rpc, asked } = fakeRpc()
    await review(rpc, claim(sale()), { settings: withoutSimulation })
    expect(asked.methods).toEqual([])
  })

  it('is not asked again of an endpoint that cannot simulate', async () => {
    const { rpc, asked } = fakeRpc({}, () => {
      throw new RpcCallError('the method does not exist', -32601, undefined)
    })
    await review(rpc, claim(sale()))
    await review(rpc, claim(sale()))
    expect(asked.methods).toEqual(['eth_simulateV1', 'eth_call'])
  })

  it('is asked again after a failure that says nothing of the endpoint', async () => {
    const { rpc, asked } = fakeRpc({}, () => {
      throw new RpcUnavailableError('gone')
    })
    await review(rpc, claim(sale()))
    await review(rpc, claim(sale()))
    expect(asked.methods.filter(method => method === 'eth_simulateV1')).toHaveLength(2)
  })

  it('leaves a silent endpoint behind within the budget', async () => {
    const silent = () => new Promise<never>(() => undefined)
    const settings = { ...DEFAULT_SETTINGS, guard: { ...DEFAULT_SETTINGS.guard, budgetMs: 200 } }
    const startMs = Date.now()
    const found = await review({ readCalls: silent, ask: silent }, claim(sale()), { settings })
    expect(Date.now() - startMs).toBeLessThan(400)
    // stETH is redeemed one for one: its least can be judged without any node.
    expect(found).toMatchObject({ executionBps: -200 })
  })
})

describe('who may take an LST', () => {
  const approval = {
    to: STETH,
    data: encodeFunctionData({ abi: erc20, functionName: 'approve', args: [OTHER, parseEther('1')] }),
  }
  const levelFor = async (code: unknown) => {
    const { rpc, asked } = fakeRpc({}, () => [], code)
    const { findings } = await review(rpc, claim(approval))
    expect(asked.methods).toContain('eth_getCode')
    return findings.find(({ rule }) => rule === 'unknown-spender')?.level
  }

  it('is asked whether it is a contract at all; a delegated account is none', async () => {
    expect(await levelFor('0x6001')).toBe('notice')
    expect(await levelFor('0x')).toBe('danger')
    expect(await levelFor(`0xef0100${'11'.repeat(20)}`)).toBe('danger')
    expect(await levelFor(null)).toBe('notice')
  })

  it('is not asked of what is known', async () => {
    const { rpc, asked } = fakeRpc()
    const data = encodeFunctionData({ abi: erc20, functionName: 'approve', args: [SWAP_ROUTER_02, 1n] })
    await review(rpc, claim({ to: STETH, data }))
    expect(asked.methods).not.toContain('eth_getCode')
  })
})

describe('a simulation', () => {
  const exchange = [
    transfer(steth, ME, OTHER, parseEther('10')),
    transfer(NATIVE, OTHER, ME, parseEther('9.9')),
  ]

  it('tells what is expected, and what it costs', async () => {
    const { rpc } = fakeRpc({}, () => simulated(exchange))
    const found = await review(rpc, claim(sale()))
    expect(found).toMatchObject({ level: 'caution', executionBps: -100, lossWei: parseEther('0.1') })
    expect(found.receiveExpected).toMatchObject([{ token: NATIVE, amount: parseEther('9.9') }])
    expect(found.receiveMin).toMatchObject([{ token: NATIVE, amount: parseEther('9.8') }])
  })

  it('costs what it costs, over all amounts', async () => {
    const amount = fc.bigInt(10n ** 12n, 10n ** 24n)
    const offBps = fc.integer({ min: -9_999, max: 5_000 })
    await fc.assert(
      fc.asyncProperty(amount, offBps, async (given, bps) => {
        const received = (given * BigInt(10_000 + bps)) / 10_000n
        const logs = [transfer(steth, ME, OTHER, given), transfer(NATIVE, OTHER, ME, received)]
        const found = await review(fakeRpc({}, () => simulated(logs)).rpc, claim(sale()))
        expect(found.lossWei).toBe(given > received ? given - received : 0n)
        expect(found.executionBps).toBeCloseTo(bps, 1)
      }),
      { numRuns: 30 },
    )
  })

  it('holds a sale for dollars against ETH/USD, and says that it went through it', async () => {
    const wsteth = findToken('wsteth')!.addresses[1]!.address
    const now = BigInt(Math.floor(Date.now() / 1000))
    const answers = {
      'wstETH stEthPerToken()': parseEther('1.25'),
      'ETH / USD feed latestRoundData()': [1n, 4_000n * 10n ** 8n, now, now, 1n],
      'ETH / USD feed decimals()': 8n,
      [`${USDC} decimals()`]: 6n,
    }
    const logs = [transfer(wsteth, ME, OTHER, parseEther('1')), transfer(USDC, OTHER, ME, 4_950n * 10n ** 6n)]
    const { rpc } = fakeRpc(answers, () => simulated(logs))
    const found = await review(rpc, claim(swap(wsteth, USDC)))
    expect(found).toMatchObject({ executionBps: -100, underlying: 'ETH' })
    expect(found.receiveExpected).toMatchObject([{ token: USDC, decimals: 6, amount: 4_950n * 10n ** 6n }])
    const price = found.findings.find(({ rule }) => rule === 'sell-below-exchange-rate')!
    expect(price.level).toBe('caution')
    expect(price.evidence.map(({ key }) => key)).toContain('throughDollars')
    // A feed that was not set for longer than its heartbeat allows is none.
    const old = {
      ...answers,
      'ETH / USD feed latestRoundData()': [1n, 4_000n * 10n ** 8n, now, now - 4_000n, 1n],
    }
    const unsure = await review(fakeRpc(old, () => simulated(logs)).rpc, claim(swap(wsteth, USDC)))
    expect(unsure.executionBps).toBeUndefined()
    expect(unsure.findings).toContainEqual(
      expect.objectContaining({ rule: 'sell-below-exchange-rate', level: 'unknown' }),
    )
  })

  it('holds a sale for dollars on a rollup against the same two rates', async () => {
    const wsteth = findToken('wsteth')!.addresses[8453]!.address.toLowerCase() as `0x${string}`
    const usdc = '0x833589fcd6edb6e08f4c7c32d4f71b54bda02913'
    const now = BigInt(Math.floor(Date.now() / 1000))
    const answers = {
      'wstETH stEthPerToken()': parseEther('1.25'),
      'ETH / USD feed latestRoundData()': [1n, 4_000n * 10n ** 8n, now, now, 1n],
      'ETH / USD feed decimals()': 8n,
      [`${usdc} decimals()`]: 6n,
    }
    const logs = [transfer(wsteth, ME, OTHER, parseEther('1')), transfer(usdc, OTHER, ME, 4_950n * 10n ** 6n)]
    const weth = '0x4200000000000000000000000000000000000006'
    const probe = [transfer(NATIVE, OTHER, weth, 1n), transfer(weth, OTHER, OTHER, 1n)]
    const { rpc } = fakeRpc(answers, () => simulated(logs, probe))
    // Source: Uniswap/docs:contracts/v3/reference/deployments/Base-Deployments.md
    const router = '0x2626664c2603336E57B271c5C0b26F421741e481'
    const found = await review(rpc, claim({ ...swap(wsteth, usdc), to: router }, 8453))
    expect(found).toMatchObject({ chainId: 8453, executionBps: -100, underlying: 'ETH' })
  })

  it('is not believed where the node leaves logs out', async () => {
    const { rpc } = fakeRpc({}, () => simulated(exchange, []))
    expect(await review(rpc, claim(sale()))).toMatchObject({ executionBps: -200 })
    expect(await review(rpc, claim(stranger))).toMatchObject({
      level: 'unknown',
      notChecked: 'unknown-function',
    })
  })

  it('judges a sale that nobody can read', async () => {
    const { rpc } = fakeRpc({}, () => simulated(exchange))
    const found = await review(rpc, claim(stranger))
    expect(found).toMatchObject({ level: 'caution', kind: 'swap', executionBps: -100 })
    expect(found).toMatchObject({ give: [{ symbol: 'stETH' }], notChecked: 'unknown-function' })
  })

  it('shows that a request which nobody can read leaves our tokens alone', async () => {
    const other = [transfer(USDC, ME, OTHER, 10n ** 6n)]
    const { rpc } = fakeRpc({}, () => simulated(other))
    expect(await review(rpc, claim(stranger))).toMatchObject({ level: 'ok', findings: [] })
  })

  it('never makes a delegation of the account quiet', async () => {
    const { rpc } = fakeRpc({}, () => simulated([transfer(USDC, ME, OTHER, 1n)]))
    const found = await review(rpc, claim({ to: ME, data: '0x', authorizationList: [{ address: OTHER }] }))
    expect(found.level).toBe('danger')
    expect(found.findings[0]).toMatchObject({ rule: 'delegates-account', level: 'danger' })
  })

  it('shows when other tokens move than the request says', async () => {
    const other = [transfer(findToken('wsteth')!.addresses[1]!.address, ME, OTHER, 1n), exchange[1]!]
    const { rpc } = fakeRpc({}, () => simulated(other))
    const found = await review(rpc, claim(sale()))
    expect(found.notChecked).toBe('simulation-disagrees')
    const finding = found.findings.find(({ rule }) => rule === 'simulation-disagrees')
    expect(finding).toMatchObject({ level: 'caution', value: 1 })
    expect(finding?.evidence.map(({ key, token }) => [key, token])).toEqual([
      ['leaves', 'wstETH'],
      ['arrives', 'ETH'],
    ])
  })

  it('asks a second time only for what it finds, and never a third', async () => {
    const wsteth = findToken('wsteth')!.addresses[1]!.address
    const { rpc, asked } = fakeRpc({}, () => simulated([transfer(wsteth, ME, OTHER, 1n), exchange[1]!]))
    await review(rpc, claim(stranger))
    expect(asked.reads).toEqual([1])
    expect(asked.labels).toContain('wstETH stEthPerToken()')
    await review(rpc, claim(sale()))
    expect(asked.reads).toHaveLength(3)
  })
})

describe('a review never rejects', () => {
  it('whatever breaks', async () => {
    const io = ioWith(fakeRpc().rpc)
    const broken = { ...io, settings: { get: () => Promise.reject(new Error('no storage')) } }
    expect(await reviewRequest(broken, claim(sale()))).toMatchObject({
      level: 'unknown',
      notChecked: 'unexpected',
    })
  })

  it('asks nobody while paused, and says that it did not check', async () => {
    const { rpc, asked } = fakeRpc()
    const io = ioWith(rpc, { settings: { ...DEFAULT_SETTINGS, isPaused: true } })
    expect(await reviewRequest(io, claim(sale()))).toMatchObject({ level: 'unknown', notChecked: 'paused' })
    expect(asked).toMatchObject({ reads: [], labels: [] })
  })

  it('says on which chain it does not know', async () => {
    const found = await review(fakeRpc().rpc, { ...claim(sale()), chainId: undefined })
    expect(found).toMatchObject({ level: 'unknown', notChecked: 'unknown-chain' })
  })

  it('reads a message for no chain at all', async () => {
    for (const chain of ['0', '0x0', `0x${'f'.repeat(64)}`]) {
      const data = {
        types: { EIP712Domain: [{ name: 'chainId', type: 'uint256' }], A: [] },
        domain: { chainId: chain },
        primaryType: 'A',
        message: {},
      }
      const asked = { ...claim({}), method: 'eth_signTypedData', params: [ME, JSON.stringify(data)] }
      expect(await review(fakeRpc().rpc, asked)).toMatchObject({ level: 'unknown', notChecked: 'malformed' })
    }
  })

  it('whatever a token says of its decimals', async () => {
    const answers = { [`${OTHER} decimals()`]: 10n ** 18n, [`${OTHER} symbol()`]: 1n }
    const { rpc } = fakeRpc(answers)
    const found = await review(rpc, claim(swap(STETH, OTHER)))
    expect(found.notChecked).not.toBe('unexpected')
    expect(found.give).toMatchObject([{ symbol: 'stETH' }])
  })

  it('whatever a page or a node says', async () => {
    const method = fc.constantFrom(
      'eth_sendTransaction',
      'wallet_sendCalls',
      'eth_signTypedData_v4',
      'personal_sign',
    )
    await fc.assert(
      fc.asyncProperty(method, fc.anything(), fc.anything(), async (name, params, answer) => {
        const { rpc } = fakeRpc({}, () => answer)
        const found = await review(rpc, { ...claim({}), method: name, params })
        expect(found.notChecked).not.toBe('unexpected')
        expect((await review(rpc, claim(sale()))).notChecked).not.toBe('unexpected')
      }),
      { numRuns: 200 },
    )
  })
})

it('tells no number of shares as one of tokens', async () => {
  const data = encodeFunctionData({
    abi: [
      {
        ...{ type: 'function', name: 'transferShares', stateMutability: 'nonpayable', outputs: [] },
        inputs: [
          { name: 'recipient', type: 'address' },
          { name: 'shares', type: 'uint256' },
        ],
      },
    ] as const,
    args: [OTHER, parseEther('100')],
  })
  const found = await review(fakeRpc().rpc, claim({ to: STETH, data }))
  expect(found.give).toMatchObject([{ token: steth, mode: 'shares' }])
  expect(found.give[0]).not.toHaveProperty('amount')
})
