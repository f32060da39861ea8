import { Percent, TradeType } from '@uniswap/sdk-core'
import { SwapRouter, UNIVERSAL_ROUTER_ADDRESS, UniversalRouterVersion } from '@uniswap/universal-router-sdk'
import { describe, expect, it } from 'vitest'
import { decode } from '@/lib/guard/decode'
import { DECODERS } from '@/lib/guard/decoders'
import { inspect } from '@/lib/guard/inspectFormat'
import { randomFrom } from './random'
import { FROM, makeTrade, nameOf } from './uniswapTrades'

/** Swaps as Uniswap's own SDK writes them: what was asked for is what is understood. */
const ROUNDS = process.env.MOORING_LONG ? 2_000 : 60
describe.each([
  ['1.2', UniversalRouterVersion.V1_2, false],
  ['2.0', UniversalRouterVersion.V2_0, false],
  ['2.0 with V4', UniversalRouterVersion.V2_0, true],
  ['2.1.1', UniversalRouterVersion.V2_1_1, false],
  ['2.1.1 with V4', UniversalRouterVersion.V2_1_1, true],
])('a swap through Universal Router %s', (_name, version, isV4) => {
  it('is what the SDK was asked for', () => {
    const random = randomFrom(42)
    for (let round = 0; round < ROUNDS; round++) {
      const trade = makeTrade(random, isV4)
      const slippageTolerance = new Percent(1 + random.below(200), 10_000)
      const recipient = random.below(3) === 0 ? `0x${random.hex(40)}` : FROM
      const options = {
        slippageTolerance,
        recipient,
        urVersion: version,
        deadlineOrPreviousBlockhash: '2000000000',
      }
      const { calldata, value } = SwapRouter.swapCallParameters(trade as never, options)
      const to = UNIVERSAL_ROUTER_ADDRESS(version, 1).toLowerCase()
      const { intents, confidence } = inspect({
        id: 'x',
        method: 'eth_sendTransaction',
        chainId: 1,
        from: FROM,
        to,
        value,
        data: calldata,
      })
      const isExactIn = trade.tradeType === TradeType.EXACT_INPUT
      const sold = isExactIn ? trade.inputAmount : trade.maximumAmountIn(slippageTolerance)
      const bought = isExactIn ? trade.minimumAmountOut(slippageTolerance) : trade.outputAmount
      expect({ ...intents[0], confidence }).toMatchObject({
        kind: 'swap',
        sellToken: nameOf(trade.inputAmount.currency),
        sellAmount: sold.quotient.toString(),
        buyToken: nameOf(trade.outputAmount.currency),
        minBuyAmount: bought.quotient.toString(),
        recipient,
        deadline: '2000000000',
        confidence: 'high',
      })
    }
  })
})

it('takes the minimum that the SDK sweeps after the fee of the front end', () => {
  const random = randomFrom(77)
  const version = UniversalRouterVersion.V2_0
  for (let round = 0; round < ROUNDS; round++) {
    const trade = makeTrade(random, random.below(2) === 0)
    if (trade.tradeType !== TradeType.EXACT_INPUT) continue
    const slippageTolerance = new Percent(1 + random.below(200), 10_000)
    const fee = { fee: new Percent(1 + random.below(100), 10_000), recipient: `0x${random.hex(40)}` }
    const options = {
      slippageTolerance,
      recipient: FROM,
      urVersion: version,
      deadlineOrPreviousBlockhash: '2000000000',
      fee,
    }
    const { calldata, value } = SwapRouter.swapCallParameters(trade as never, options)
    const to = UNIVERSAL_ROUTER_ADDRESS(version, 1).toLowerCase()
    const request = {
      id: 'x',
      method: 'eth_sendTransaction',
      chainId: 1,
      from: FROM,
      to,
      value,
      data: calldata,
    }
    const { intents } = inspect(request)
    const [intent] = decode({
      type: 'call',
      from: FROM,
      chainId: 1,
      to: to as `0x${string}`,
      valueWei: BigInt(value),
      data: calldata as `0x${string}`,
    })
    expect(intent?.feeBps).toBeCloseTo(Number(fee.fee.multiply(10_000).quotient), 1)
    expect(intents[0]).toMatchObject({
      sellAmount: trade.inputAmount.quotient.toString(),
      minBuyAmount: trade.minimumAmountOut(slippageTolerance).quotient.toString(),
      recipient: FROM,
    })
  }
})

it('knows the routers that the SDK knows', () => {
  const routers = DECODERS.filter(({ id }) => id.startsWith('uniswap-universal-router'))
  const versions = [UniversalRouterVersion.V1_2, UniversalRouterVersion.V2_0, UniversalRouterVersion.V2_1_1]
  const unknown = versions.flatMap(version =>
    [1, 10, 56, 137, 8453, 42161]
      .map(chainId => ({
        chainId,
        to: UNIVERSAL_ROUTER_ADDRESS(version, chainId).toLowerCase() as `0x${string}`,
      }))
      .filter(({ chainId, to }) => !routers.some(({ addresses }) => addresses[to]?.includes(chainId)))
      .map(({ chainId, to }) => `${version} on ${chainId}: ${to}`),
  )
  expect(unknown).toEqual([])
})
