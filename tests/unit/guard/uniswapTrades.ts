import { type MixedRouteSDK, Trade as RouterTrade } from '@uniswap/router-sdk'
import { CurrencyAmount, Ether as Eth, type Ether, Token, TradeType, WETH9 } from '@uniswap/sdk-core'
import { encodeSqrtRatioX96, Pool as V3Pool, Route as V3Route } from '@uniswap/v3-sdk'
import { Pool as V4Pool, Route as V4Route } from '@uniswap/v4-sdk'
import { NATIVE } from '@/lib/core/address'
import type { Random } from './random'

export const FROM = '0x00000000000000000000000000000000000a11ce'
const PRICE = encodeSqrtRatioX96(1, 1)
const token = (random: Random) => new Token(1, `0x${random.hex(40)}`, 18)
const WETH = WETH9[1] as Token
const ETH = Eth.onChain(1)

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

/** A trade as a front end has it after quoting: random tokens, coins, hops, amounts and direction. */
export function makeTrade(random: Random, isV4: boolean) {
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

export const nameOf = (currency: { isNative: boolean; wrapped: Token }) =>
  currency.isNative ? NATIVE : currency.wrapped.address.toLowerCase()
