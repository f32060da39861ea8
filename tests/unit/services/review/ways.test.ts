import { encodeFunctionData, type Hex, parseEther } from 'viem'
import { describe, expect, it } from 'vitest'
import { DAY_S } from '@/lib/core/time'
import { WAD } from '@/lib/core/wad'
import { lidoWait } from '@/lib/services/review/lidoWait'
import { planFacts } from '@/lib/services/review/plan'
import { reviewRequest } from '@/lib/services/review/reviewRequest'
import { waysOut } from '@/lib/services/review/waysOut'
import { findToken } from '@/lib/tokens/index'
import { CURVE_STETH_POOL, curvePool } from '../../../devnet/dapp/contracts'
import { fakeRpc, ME } from './fakeRpc'
import { ioWith } from './support'

const OPEN = {
  'stETH isStopped()': 0n,
  'stETH isStakingPaused()': 0n,
  'Lido withdrawalQueue isPaused()': 0n,
  'Lido withdrawalQueue unfinalizedStETH()': parseEther('500'),
  'stETH getBufferedEther()': parseEther('1000'),
  'stETH getDepositsReserve()': 0n,
  'Multicall3 getEthBalance(address)': 0n,
  'Lido withdrawalQueue getLastRequestId()': 2n,
  'Lido withdrawalQueue getLastFinalizedRequestId()': 1n,
  'Lido withdrawalQueue isBunkerModeActive()': 0n,
  'Lido withdrawalQueue MIN_STETH_WITHDRAWAL_AMOUNT()': 100n,
  'Lido withdrawalQueue MAX_STETH_WITHDRAWAL_AMOUNT()': parseEther('1000'),
  'Curve stETH/ETH get_dy': parseEther('9.9'),
}

async function waysOf(answers: Readonly<Record<string, bigint>>, amount = parseEther('10')) {
  const data = encodeFunctionData({
    abi: curvePool,
    functionName: 'exchange',
    args: [1n, 0n, amount, amount / 2n],
  })
  const { ways, executionBps } = await reviewRequest(ioWith(fakeRpc(answers).rpc), {
    id: '1',
    tabId: 1,
    frameId: 0,
    host: 'dapp.example',
    method: 'eth_sendTransaction',
    params: [{ from: ME, to: CURVE_STETH_POOL, data }],
    chainId: 1,
  })
  return { executionBps, ways: Object.fromEntries(ways.map(way => [way.key, way])) }
}

describe("ways out of 10 stETH beside a sale on Curve's pool", () => {
  it('are its own quote and the queue, with a time where the next report pays everybody', async () => {
    const { ways, executionBps } = await waysOf(OPEN)
    expect(executionBps).toBe(-100)
    expect(ways.this).toMatchObject({ receivesWei: parseEther('9.9'), bps: -100 })
    expect(ways['lido-queue']).toMatchObject({ receivesWei: parseEther('10'), bps: 0, waitS: { min: 0 } })
    // The best market is this pool.
    expect(ways.market).toBeUndefined()
  })

  it.each([
    ['is paused', { 'Lido withdrawalQueue isPaused()': 1n }],
    ['takes no request so small', { 'Lido withdrawalQueue MIN_STETH_WITHDRAWAL_AMOUNT()': parseEther('11') }],
  ])('have no queue when it %s', async (_, change) => {
    expect((await waysOf({ ...OPEN, ...change })).ways['lido-queue']).toBeUndefined()
  })

  it.each([
    ['cmeth', []],
    ['khype', [parseEther('9.993')]],
  ] as const)('of 10 %s are the lines that pay its underlying, less the fee', (id, pays) => {
    const token = findToken(id)!
    const { homeChainId: chainId } = token
    const known = { pools: [], loan: undefined, settlers: [], checked: new Set<string>() }
    const asked = [{ address: token.addresses[chainId]!.address, token, amount: parseEther('10') }]
    const [plan] = planFacts(chainId, asked, { ...known, lastRateWad: () => WAD } as never).tokens
    const calls = [plan!.pause, plan!.queue].flatMap(part => part?.calls ?? [])
    const word = (value: bigint) => value.toString(16).padStart(64, '0')
    // Seven is true, seven seconds and seven bps; nothing is paused.
    const data = (label: string): Hex => `0x${label.includes('aused') ? word(0n) : word(7n).repeat(6)}`
    const byCall = new Map(calls.map(call => [call, { ok: true, data: data(call.label) }]))
    const answers = new Map([[chainId, { timestampS: 1, byCall }]])
    const told = { round: { answers, chains: new Map([[chainId, { answer: {} }]]) }, nowS: 1 }
    const ways = waysOut(plan!, parseEther('10'), WAD, [], told as never)
    expect(ways.map(({ receivesWei }) => receivesWei)).toEqual(pays)
  })

  it('promise no queue that could not be read', async () => {
    const { 'Lido withdrawalQueue unfinalizedStETH()': _, ...silent } = OPEN
    expect((await waysOf(silent)).ways['lido-queue']).toBeUndefined()
  })
})

describe("how long Lido's queue takes", () => {
  const calm = { freeWei: 100n, waitingWei: 60n, isBunker: false }

  it('is told where what is free covers all who wait and this request, to the wei', () => {
    expect(lidoWait(calm, 40n)?.max).toBeLessThan(3 * DAY_S)
    expect(lidoWait(calm, 41n)).toBeUndefined()
  })

  it('is not told in bunker mode, or where a number is missing', () => {
    expect(lidoWait({ ...calm, isBunker: true }, 1n)).toBeUndefined()
    expect(lidoWait({ ...calm, isBunker: undefined }, 1n)).toBeUndefined()
    expect(lidoWait({ ...calm, freeWei: undefined }, 1n)).toBeUndefined()
    expect(lidoWait({ ...calm, waitingWei: undefined }, 1n)).toBeUndefined()
  })
})
