import { AddressProvider, Slippage, Swap, SwapKind } from '@balancer/sdk'
import { describe, expect, it } from 'vitest'
import { NATIVE } from '@/lib/core/address'
import { inspect } from '@/lib/guard/inspectFormat'
import { type Random, randomFrom } from '../random'

const ROUNDS = process.env.MOORING_LONG ? 2_000 : 100
const FROM = '0x00000000000000000000000000000000000a11ce'
const WETH: Readonly<Record<number, `0x${string}`>> = {
  1: '0xc02aaa39b223fe8d0a0e5c4f27ead9083c756cc2',
  8453: '0x4200000000000000000000000000000000000006',
  42161: '0x82af49447d8a07e3bd95bd0d56f35241523fbab1',
}

const address = (random: Random) => `0x${random.hex(40)}` as const
const amount = (random: Random) => BigInt(1_000 + random.below(1e9)) ** 2n
const deadline = 2_000_000_000n

/** A swap as a front end has it after quoting: random tokens, hops, amounts, direction, chain. */
function makeSwap(random: Random, version: 2 | 3) {
  const chainId = version === 2 ? 1 : random.pick([1, 8453, 42161])
  const weth = WETH[chainId] as `0x${string}`
  const [sellsEth, buysEth] = random.pick([
    [false, false],
    [true, false],
    [false, true],
  ] as const)
  const [sell, buy] = [sellsEth ? weth : address(random), buysEth ? weth : address(random)]
  const wethIsEth = (sellsEth || buysEth) && random.below(2) === 0
  const middle = random.below(2) === 0 ? [address(random)] : []
  const tokens = [sell, ...middle, buy].map(token => ({ address: token, decimals: 18 }))
  const id = () => (version === 2 ? `0x${random.hex(64)}` : address(random))
  const pools = tokens.slice(1).map(id) as `0x${string}`[]
  const swapKind = random.pick([SwapKind.GivenIn, SwapKind.GivenOut])
  const [inputAmountRaw, outputAmountRaw] = [amount(random), amount(random)]
  const path = { pools, tokens, inputAmountRaw, outputAmountRaw, protocolVersion: version }
  const swap = new Swap({ chainId, swapKind, paths: [path] })
  const isExactIn = swapKind === SwapKind.GivenIn
  const to = address(random)
  const queryOutput = isExactIn
    ? {
        swapKind,
        amountIn: swap.inputAmount,
        expectedAmountOut: swap.outputAmount,
        pathAmounts: [outputAmountRaw],
        to,
      }
    : {
        swapKind,
        amountOut: swap.outputAmount,
        expectedAmountIn: swap.inputAmount,
        pathAmounts: [inputAmountRaw],
        to,
      }
  const recipient = version === 2 && random.below(2) === 0 ? address(random) : FROM
  const slippage = Slippage.fromBasisPoints(`${1 + random.below(300)}`)
  const built = swap.buildCall({
    slippage,
    deadline,
    wethIsEth,
    queryOutput,
    ...(version === 2 ? { sender: FROM, recipient } : {}),
  } as never)
  const bound = 'minAmountOut' in built ? built.minAmountOut.amount : built.maxAmountIn.amount
  const router =
    version === 3 ? AddressProvider[middle.length > 0 ? 'BatchRouter' : 'Router'](chainId) : built.to
  return {
    request: { chainId, to: router, value: `0x${built.value.toString(16)}`, data: built.callData },
    want: {
      sellToken: sellsEth && wethIsEth ? NATIVE : sell,
      sellAmount: String(isExactIn ? inputAmountRaw : bound),
      sellMode: isExactIn ? 'exact' : 'max',
      buyToken: buysEth && wethIsEth ? NATIVE : buy,
      minBuyAmount: String(isExactIn ? bound : outputAmountRaw),
      buyMode: isExactIn ? 'min' : 'exact',
      recipient,
    },
  }
}

describe.each([
  [2, 'balancer-v2'],
  [3, 'balancer-v3'],
] as const)('a swap on Balancer v%d as its SDK builds it', (version, protocol) => {
  it('is understood as it was asked for', () => {
    const random = randomFrom(70 + version)
    for (let round = 0; round < ROUNDS; round++) {
      const { request, want } = makeSwap(random, version)
      const found = inspect({ id: 'x', method: 'eth_sendTransaction', from: FROM, ...request })
      expect({ ...found.intents[0], confidence: found.confidence }).toMatchObject({
        kind: 'swap',
        protocol,
        ...want,
        confidence: 'high',
      })
    }
  })
})
