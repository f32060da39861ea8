import { encodeFunctionData, parseEther } from 'viem'
import { describe, expect, it } from 'vitest'
import { describeReview } from '@/lib/format/describeReview'
import { DEFAULT_SETTINGS } from '@/lib/messaging/schemas/settings'
import type { Snapshot } from '@/lib/messaging/schemas/snapshot'
import { reviewRequest } from '@/lib/services/review/reviewRequest'
import { findToken } from '@/lib/tokens/index'
import {
  CURVE_STETH_POOL,
  curvePool,
  SWAP_ROUTER_02,
  swapRouter02,
  WETH,
} from '../../../devnet/dapp/contracts'
import { fakeRpc, ME } from './fakeRpc'
import { EMPTY_SNAPSHOT, ioWith, snapshotOf } from './support'

const now = () => Math.floor(Date.now() / 1000)
const address = (id: string) => findToken(id)?.addresses[1]?.address ?? '0x'

const exchange = (i: bigint, j: bigint, value = 0n) => ({
  to: CURVE_STETH_POOL,
  value: `0x${value.toString(16)}`,
  data: encodeFunctionData({
    abi: curvePool,
    functionName: 'exchange',
    args: [i, j, parseEther('10'), parseEther('9')],
  }),
})
const swap = (tokenIn: `0x${string}`, tokenOut: `0x${string}`, amountOutMinimum = parseEther('0.9')) => ({
  to: SWAP_ROUTER_02,
  data: encodeFunctionData({
    abi: swapRouter02,
    functionName: 'exactInputSingle',
    args: [
      {
        ...{ tokenIn, tokenOut, fee: 500, recipient: ME, amountIn: parseEther('1') },
        ...{ amountOutMinimum, sqrtPriceLimitX96: 0n },
      },
    ],
  }),
})

function review(tx: object, snapshot: Snapshot = EMPTY_SNAPSHOT, answers = {}, guard = {}) {
  const settings = { ...DEFAULT_SETTINGS, guard: { ...DEFAULT_SETTINGS.guard, budgetMs: 10_000, ...guard } }
  return reviewRequest(ioWith(fakeRpc(answers).rpc, { settings, snapshot }), {
    ...{ id: '1', tabId: 1, frameId: 0, host: 'dapp.example', method: 'eth_sendTransaction' },
    ...{ params: [tx], chainId: 1, accounts: [ME] },
  })
}

describe('the side of a swap', () => {
  const rulesOff = ['buy-above-exchange-rate', 'sell-below-exchange-rate']
  it('is told by what is given, whatever rules are on', async () => {
    for (const guard of [{}, { rulesOff }]) {
      expect((await review(exchange(1n, 0n), EMPTY_SNAPSHOT, {}, guard)).side).toBe('sell')
      expect((await review(exchange(0n, 1n, parseEther('10')), EMPTY_SNAPSHOT, {}, guard)).side).toBe('buy')
    }
  })
  it('is a sale with LSTs on both sides, and none of what is no swap', async () => {
    expect((await review(swap(address('wsteth'), address('reth')))).side).toBe('sell')
    expect((await review({ to: address('steth'), value: '0x1' })).side).toBeUndefined()
  })
})

describe('a warning that is not wanted on a site', () => {
  const dismissed = (host: string, level: string) => ({
    dismissed: { [host]: { 'sell-below-exchange-rate': level, 'low-minimum-received': 'danger' } },
  })
  it('does not count there, and counts elsewhere or above its level', async () => {
    const level = async (guard: object) => (await review(exchange(1n, 0n), EMPTY_SNAPSHOT, {}, guard)).level
    expect(await level({})).toBe('danger')
    expect(await level(dismissed('dapp.example', 'danger'))).toBe('unknown')
    expect(await level(dismissed('dapp.example', 'caution'))).toBe('danger')
    expect(await level(dismissed('other.example', 'danger'))).toBe('danger')
  })
  it('is still among the evidence, and in no sentence', async () => {
    const found = await review(exchange(1n, 0n), EMPTY_SNAPSHOT, {}, dismissed('dapp.example', 'danger'))
    const finding = found.findings.find(({ rule }) => rule === 'sell-below-exchange-rate')
    expect(finding).toMatchObject({ level: 'danger', isDismissed: true })
    const deposit = { ...found, kind: 'deposit', findings: [finding!] }
    expect(describeReview(deposit, 'en').lines.join()).not.toContain('This sells')
    const loud = { ...deposit, findings: [{ ...finding!, isDismissed: false }] }
    expect(describeReview(loud, 'en').lines.join()).toContain('This sells')
  })
})

describe('what a loss is worth', () => {
  const priced = (ageS: number): Snapshot => ({
    ...EMPTY_SNAPSHOT,
    ethPriceWad: {
      USD: { status: 'ready', value: parseEther('3000'), asOfS: now() - ageS, source: 'feed' },
    },
  })
  it('is told in the currency of the person, with a price of the last day', async () => {
    const found = await review(exchange(1n, 0n), priced(3_600))
    expect(found.lossWei).toBe(parseEther('1'))
    expect(found.lossFiat).toEqual({ wad: parseEther('3000'), currency: 'USD' })
    expect((await review(exchange(1n, 0n), priced(90_000))).lossFiat).toBeUndefined()
    expect((await review(exchange(1n, 0n))).lossFiat).toBeUndefined()
  })
})

describe('days of rewards', () => {
  it('of frxETH are those of sfrxETH, and say so', async () => {
    const sale = swap(address('frxeth'), WETH)
    const found = await review(sale, snapshotOf('sfrxeth', parseEther('1.1'), 3_600, 365))
    expect(found).toMatchObject({ rewardsOf: 'sfrxETH', executionBps: -1_000 })
    expect(found.daysOfRewards).toBeCloseTo(1_000, 5)
  })
  it('are whose they are otherwise, and none without a positive APR', async () => {
    const found = await review(exchange(1n, 0n), snapshotOf('steth', parseEther('1'), 3_600, 365))
    expect(found.daysOfRewards).toBeCloseTo(1_000, 5)
    expect(found.rewardsOf).toBeUndefined()
    for (const aprBps of [0, -7])
      expect(
        (await review(exchange(1n, 0n), snapshotOf('steth', parseEther('1'), 3_600, aprBps))).daysOfRewards,
      ).toBeUndefined()
  })
})

describe('an exchange rate that cannot be read', () => {
  const sale = swap(address('wsteth'), WETH)
  const stored = (ageS: number) => snapshotOf('wsteth', parseEther('1.2'), ageS, 365)
  it('is the stored one under a day old, and is marked', async () => {
    const found = await review(sale, stored(3_600))
    expect(found).toMatchObject({ executionBps: -2_500, level: 'danger' })
    expect(now() - (found.storedRateAtS ?? 0)).toBeGreaterThan(3_590)
    expect((await review(sale, stored(86_390))).executionBps).toBe(-2_500)
  })
  it('is unknown when that is older', async () => {
    expect(await review(sale, stored(86_500))).toMatchObject({ level: 'unknown', notChecked: 'no-rate' })
  })
  it('is not marked when it was read', async () => {
    const found = await review(sale, stored(3_600), { 'wstETH stEthPerToken()': parseEther('1.25') })
    expect(found.executionBps).toBe(-2_800)
    expect(found.storedRateAtS).toBeUndefined()
  })
})
