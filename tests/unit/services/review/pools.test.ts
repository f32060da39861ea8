import fc from 'fast-check'
import { encodeAbiParameters, encodeFunctionData, pad, parseAbi, parseEther } from 'viem'
import { describe, expect, it } from 'vitest'
import { type Address, NATIVE } from '@/lib/core/address'
import type { CallResult } from '@/lib/core/reading'
import type { Facts } from '@/lib/guard/facts'
import type { Intent } from '@/lib/guard/intent'
import { poolFacts } from '@/lib/services/review/poolFacts'
import { joinedPools } from '@/lib/services/review/pools'
import { reviewRequest } from '@/lib/services/review/reviewRequest'
import { ether, intent, leg, RETH, STETH, token, WSTETH } from '../../guard/rules/world'
import { fakeRpc, ME, WETH, word } from './fakeRpc'
import { ioWith } from './support'

// Source: curvefi/curve-js:src/constants/pools/ethereum.ts
const POOL: Address = '0xdc24316b9ae028f1497c275eb9192a3ea0f67022'
const abi = parseAbi([
  'function add_liquidity(uint256[2] amounts, uint256 min) returns (uint256)',
  'function joinPool(bytes32 poolId, address sender, address recipient, (address[] assets, uint256[] max, bytes userData, bool fromInternal) request)',
])
const holds = (eth: string, steth: string) => ({
  [`Curve ${POOL} balances(0)`]: parseEther(eth),
  [`Curve ${POOL} balances(1)`]: parseEther(steth),
})

async function join(amounts: [bigint, bigint], answers: Record<string, bigint>) {
  const data = encodeFunctionData({ abi, functionName: 'add_liquidity', args: [amounts, 1n] })
  const { rpc, asked } = fakeRpc(answers)
  const value = `0x${amounts[0].toString(16)}`
  const review = await reviewRequest(ioWith(rpc), {
    ...{ id: '1', tabId: 1, frameId: 0, host: 'dapp.example', method: 'eth_sendTransaction' },
    ...{ params: [{ from: ME, to: POOL, data, value }], chainId: 1 },
  })
  return { asked, found: review.findings.find(({ rule }) => rule === 'lp-imbalance') }
}

describe("joining Curve's stETH pool", () => {
  it.each([
    ['in balance', '500', '500', 'ok'],
    ['at 60 % of stETH', '400', '600', 'notice'],
    ['at 75 %', '250', '750', 'caution'],
    ['at 90 %', '100', '900', 'danger'],
  ])('%s, in the round that is asked anyway', async (_, eth, steth, level) => {
    const { asked, found } = await join([0n, 1n], holds(eth, steth))
    expect(found?.level).toBe(level)
    expect(asked.reads).toEqual([1])
  })
  it('says the shares before and after', async () => {
    const { found } = await join([0n, parseEther('1000')], holds('1000', '1000'))
    expect(found).toMatchObject({ level: 'notice', form: 'after', value: 1_666 })
    expect(found?.params).toMatchObject({ nowBps: 5_000, afterBps: 6_666, balancedBps: 5_000 })
    expect(found?.evidence.map(({ key }) => key)).toEqual(['poolShare', 'poolShareAfter', 'poolBalanced'])
    expect(found?.evidence[0]).toMatchObject({ block: 1n, source: `Curve ${POOL} balances(0)` })
  })
  it('is better for who brings what is missing', async () => {
    const { found } = await join([parseEther('500'), 0n], holds('100', '600'))
    expect(found).toMatchObject({ level: 'ok', params: { afterBps: 5_000 } })
  })
  it('is unknown where the pool does not tell', async () => {
    const { found } = await join([0n, 1n], {})
    expect(found?.level).toBe('unknown')
  })
})

const list = (values: readonly bigint[]) => encodeAbiParameters([{ type: 'uint256[]' }], [values])
const told = (data: `0x${string}`): CallResult => ({ ok: true, data })

describe("Balancer's pools", () => {
  const pool: Address = '0x00000000000000000000000000000000000000d4'
  const poolId = `${pool}0000000000000000000005c2` as const
  const joining = (venue: string) =>
    intent({ kind: 'lp', direction: 'join', venue, target: ME, receive: [leg(pool, undefined)] })

  it('of v2 are read by the id in the call, without their own share', () => {
    const request = { assets: [], max: [], userData: '0x' as const, fromInternal: false }
    const data = encodeFunctionData({ abi, functionName: 'joinPool', args: [poolId, ME, ME, request] })
    const to: Address = '0xba12222222228d8ba445958a75a0704d566bf2c8'
    const call = { type: 'call' as const, chainId: 1, from: ME, to, valueWei: 0n, data }
    const [plan] = joinedPools(1, [joining('balancer-v2')], [call])
    expect(plan?.pool).toBe(pool)
    expect(plan?.holdings.calls.map(one => one.data)).toEqual([`0xf94d4668${poolId.slice(2)}`])
    const answer = encodeAbiParameters(
      [{ type: 'address[]' }, { type: 'uint256[]' }, { type: 'uint256' }],
      [[WSTETH, pool, WETH], [3n, 2n ** 111n, 5n], 1n],
    )
    expect(plan?.holdings.parse([told(answer)], 0)).toEqual({
      ...{ coins: [WSTETH, WETH], balances: [3n, 5n], isLevel: false },
    })
    expect(joinedPools(1, [joining('balancer-v2')], [])).toEqual([])
  })
  it('of v3 tell balances with the rates in them', () => {
    const [plan] = joinedPools(1, [joining('balancer-v3')], [])
    expect(plan?.holdings.calls).toHaveLength(2)
    const coins = list([BigInt(RETH), BigInt(WETH)])
    expect(plan?.holdings.parse([told(coins), told(list([7n, 9n]))], 0)).toEqual({
      ...{ coins: [RETH, WETH], balances: [7n, 9n], isLevel: true },
    })
  })
  it('that answer nonsense are not told', () => {
    const [plan] = joinedPools(1, [joining('balancer-v3')], [])
    for (const data of ['0x', word(32n), pad('0x20'), word(2n ** 255n)] as const)
      expect(() => plan?.holdings.parse([told(data), told(data)], 0)).toThrow()
  })
})

describe('shares of a pool', () => {
  const rates: Pick<Facts, 'chainId' | 'tokens' | 'ethUsdWad'> = {
    ...{ chainId: 1, ethUsdWad: undefined },
    tokens: {
      [NATIVE]: ether,
      [STETH]: token('steth', 0),
      [RETH]: token('reth', 0, { exchangeRateWad: parseEther('1.25') }),
    },
  }
  const bring = (give: Intent['give']) => intent({ kind: 'lp', direction: 'join', give })
  const two = (a: Address, b: Address, x: bigint, y: bigint) => ({
    ...{ coins: [a, b], balances: [x, y], isLevel: false },
  })

  it('go by value, not by count', () => {
    const found = poolFacts(two(NATIVE, RETH, parseEther('5'), parseEther('4')), bring([]), rates)
    expect(found?.shareBps).toEqual({ [NATIVE]: 5_000, [RETH]: 5_000 })
  })
  it('are not known without a rate, between unlike things, or in an empty pool', () => {
    const { [STETH]: _, ...without } = rates.tokens
    const held = two(NATIVE, STETH, 1n, 1n)
    expect(poolFacts(held, bring([]), { ...rates, tokens: without })).toBeUndefined()
    const bnb = { ...rates.tokens, [STETH]: token('steth', 0, { underlying: 'BNB' }) }
    expect(poolFacts(held, bring([]), { ...rates, tokens: bnb })).toBeUndefined()
    expect(poolFacts(two(NATIVE, STETH, 0n, 0n), bring([]), rates)).toBeUndefined()
  })
  it('afterwards are not known where a join names only bounds', () => {
    const held = two(NATIVE, STETH, 10n, 10n)
    expect(poolFacts(held, bring([leg(STETH, 5n, 'max')]), rates)?.afterBps).toBeUndefined()
    expect(poolFacts(held, bring([leg(STETH, undefined, 'exact')]), rates)?.afterBps).toBeUndefined()
    expect(poolFacts(held, bring([leg(STETH, 20n, 'exact')]), rates)?.afterBps?.[STETH]).toBe(7_500)
  })
  it('make the whole, and move towards what is brought, over all pools', () => {
    const amount = fc.bigInt(1n, 10n ** 26n)
    fc.assert(
      fc.property(amount, amount, amount, (eth, steth, brought) => {
        const found = poolFacts(two(NATIVE, STETH, eth, steth), bring([leg(STETH, brought, 'exact')]), rates)
        const sum = Object.values(found?.shareBps ?? {}).reduce((a, b) => a + b, 0)
        expect(sum).toBeGreaterThanOrEqual(9_999)
        expect(sum).toBeLessThanOrEqual(10_000)
        expect(found?.afterBps?.[STETH]).toBeGreaterThanOrEqual(found?.shareBps[STETH] ?? 0)
      }),
    )
  })
})
