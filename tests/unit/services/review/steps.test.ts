import { encodeFunctionData, parseEther } from 'viem'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { reviewRequest } from '@/lib/services/review/reviewRequest'
import {
  CURVE_STETH_POOL,
  curvePool,
  SWAP_ROUTER_02,
  swapRouter02,
  WETH,
} from '../../../devnet/dapp/contracts'
import { readCorpus } from '../../guard/score'
import { claimOf } from './claims'
import { ME, OTHER } from './fakeRpc'
import { slowNode } from './slowNode'
import { ioWith, rpcOver } from './support'

const MOST_STEPS = 2
const node = slowNode(2)
beforeEach(() => void vi.stubGlobal('fetch', node.fetch))
afterEach(() => void vi.unstubAllGlobals())

/** A review by an endpoint of which nothing is known yet: the longest way. */
async function stepsOf(claim: Parameters<typeof reviewRequest>[1]) {
  const review = await reviewRequest(ioWith(rpcOver(node.urlOf)), claim)
  expect(review.notChecked).not.toBe('unexpected')
  return node.take()
}
const sending = (tx: object) => ({
  ...{ id: '1', tabId: 1, frameId: 0, host: 'dapp.example', method: 'eth_sendTransaction', chainId: 1 },
  ...{ params: [{ from: ME, ...tx }], accounts: [ME] },
})
const sale = {
  to: CURVE_STETH_POOL,
  data: encodeFunctionData({
    abi: curvePool,
    functionName: 'exchange',
    args: [1n, 0n, parseEther('10'), 1n],
  }),
}
const impostor = {
  to: SWAP_ROUTER_02,
  data: encodeFunctionData({
    abi: swapRouter02,
    functionName: 'exactInputSingle',
    args: [
      {
        ...{ tokenIn: WETH, tokenOut: OTHER, fee: 500, recipient: ME },
        ...{ amountIn: 10n ** 18n, amountOutMinimum: 1n, sqrtPriceLimitX96: 0n },
      },
    ],
  }),
}

describe('requests to nodes that wait for one another', () => {
  it('are two at most: what is named, then what was found to move besides', async () => {
    const { steps, methods } = await stepsOf(sending(sale))
    expect(steps).toBe(2)
    expect(methods.sort()).toEqual(['eth_call', 'eth_call', 'eth_call', 'eth_simulateV1'])
  })
  it('are two for a token that poses as another: its name, then the rest', async () => {
    expect((await stepsOf(sending(impostor))).steps).toBe(2)
  })
  it('are none for what concerns no LST', async () => {
    expect(await stepsOf(sending({ to: OTHER, value: '0x1' }))).toEqual({ steps: 0, methods: [] })
  })
  it.skipIf(!readCorpus())(
    'are two even where no market was ever looked at',
    async () => {
      const slow: string[] = []
      for (const item of (readCorpus() ?? []).filter(({ lstRole }) => lstRole !== 'none')) {
        const io = { ...ioWith(rpcOver(node.urlOf)), marketChecks: { get: async () => ({}) } }
        await reviewRequest(io, claimOf(item))
        const { steps } = node.take()
        if (steps > MOST_STEPS) slow.push(`${item.id}: ${steps}`)
      }
      expect(slow).toEqual([])
    },
    60_000,
  )
  it.skipIf(!readCorpus())(
    'are two at most for every request of requests.dev.json',
    async () => {
      const slow: string[] = []
      for (const item of readCorpus() ?? []) {
        const { steps, methods } = await stepsOf(claimOf(item))
        if (steps > MOST_STEPS) slow.push(`${item.id}: ${steps} (${methods.join()})`)
      }
      expect(slow).toEqual([])
    },
    60_000,
  )
})
