import { type MixedRouteSDK, Trade as RouterTrade } from '@uniswap/router-sdk'
import { CurrencyAmount, Ether, Percent, Token, TradeType, WETH9 } from '@uniswap/sdk-core'
import { SwapRouter, UNIVERSAL_ROUTER_ADDRESS, UniversalRouterVersion } from '@uniswap/universal-router-sdk'
import { encodeSqrtRatioX96, Pool as V3Pool, Route as V3Route } from '@uniswap/v3-sdk'
import { Pool as V4Pool, Route as V4Route } from '@uniswap/v4-sdk'
import { describe, expect, it } from 'vitest'
import { NATIVE } from '@/lib/core/address'
import { DECODERS } from '@/lib/guard/decoders'
import { inspect } from '@/lib/guard/inspectFormat'
import { type Random, randomFrom } from './random'

/** Swaps as Uniswap's own SDK writes them: what was asked for is what is understood. */
const ROUNDS = process.env.MOORING_LONG ? 2_000 : 60
const FROM = '0x00000000000000000000000000000000000a11ce'
const PRICE = encodeSqrtRatioX96(1, 1)
const token = (random: Random) => new Token(1, `0x${random.hex(40)}`, 18)
const WETH = WETH9[1] as Token
const ETH = Ether.onChain(1)

type Currency = Token | Ether

const amount = (random: Random) => (BigInt(random.below(2 ** 40)) + 1n) * 10n ** BigInt(6 + random.below(8))

function v3Route(sell: Currency, buy: Currency, middle: Token | undefined) {
  const stops = [sell.wrapped, ...(middle ? [middle] : []), buy.wrapped]
  const pools = stops.slice(1).map((stop, i) => new V3Pool(stops[i] as Token, stop, 500, PRICE, 10 ** 6, 0))
  return new V3Route(pools, sell, buy)
}

function v4Route(sell: Currency, buy: Currency, middle: Token | undefined) {
  const stops = [sell, ...(middle ? [middle] : []), buy]
  const none = `0x${'0'.repeat(40)}`
  const pools = stops
    .slice(1)
    .map((stop, i) => new V4Pool(stops[i] as Currency, stop, 500, 10, none, PRICE, 10 ** 6, 0))
  return new V4Route(pools, sell, buy)
}

function makeTrade(random: Random, isV4: boolean) {
  const ends: [Currency, Currency] = random.pick<[Currency, Currency]>([
    [token(random), token(random)],
    [ETH, token(random)],
    [token(random), ETH],
    [WETH, token(random)],
  ])
  const [sell, buy] = ends
  const middle = random.below(2) === 0 ? undefined : token(random)
  const inputAmount = CurrencyAmount.fromRawAmount(sell, amount(random).toString())
  const outputAmount = CurrencyAmount.fromRawAmount(buy, amount(random).toString())
  const tradeType = random.pick([TradeType.EXACT_INPUT, TradeType.EXACT_OUTPUT])
  return new RouterTrade({
    v2Routes: [],
    v3Routes: isV4 ? [] : [{ routev3: v3Route(sell, buy, middle), inputAmount, outputAmount }],
    v4Routes: isV4 ? [{ routev4: v4Route(sell, buy, middle), inputAmount, outputAmount }] : [],
    mixedRoutes: [] as {
      mixedRoute: MixedRouteSDK<Currency, Currency>
      inputAmount: never
      outputAmount: never
    }[],
    tradeType,
  } as unknown as ConstructorParameters<typeof RouterTrade>[0])
}

const nameOf = (currency: { isNative: boolean; wrapped: Token }) =>
  currency.isNative ? NATIVE : currency.wrapped.address.toLowerCase()

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
