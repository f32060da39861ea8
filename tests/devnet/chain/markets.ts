import type { Chain } from './chain.ts'
import { CURVE_POOLS, moveCurve, quoteCurve } from './curve.ts'
import { ARBITRUM_POOLS, ETHEREUM_POOLS } from './pools.ts'
import type { Rates } from './readRates.ts'
import { movePool, type Pool, quotePool } from './uniswap.ts'

const WAD = 10n ** 18n
/** The size at which a market's discount is told: 10 ETH worth. */
const REFERENCE_WEI = 10n * WAD

/** A place where a token is sold for ether. */
export interface MarketPlace {
  token: keyof Rates
  quote(chain: Chain, amountIn: bigint): Promise<bigint>
  /** Trades until the price without fee is `rateWad`. */
  moveTo(chain: Chain, rateWad: bigint): Promise<void>
}

export function marketPlaces(chainId: 1 | 42161): MarketPlace[] {
  const pools: Partial<Record<keyof Rates, readonly Pool[]>> = chainId === 1 ? ETHEREUM_POOLS : ARBITRUM_POOLS
  const uniswap = (Object.entries(pools) as [keyof Rates, readonly Pool[]][]).flatMap(([token, list]) =>
    list.map(pool => ({
      token,
      quote: (chain: Chain, amountIn: bigint) => quotePool(chain, pool, amountIn),
      moveTo: (chain: Chain, rateWad: bigint) => movePool(chain, pool, rateWad),
    })),
  )
  if (chainId !== 1) return uniswap
  const curve = (['stETH', 'frxETH'] as const).map(token => ({
    token,
    quote: (chain: Chain, amountIn: bigint) => quoteCurve(chain, CURVE_POOLS[token], amountIn),
    moveTo: (chain: Chain, rateWad: bigint) => moveCurve(chain, CURVE_POOLS[token], WAD, rateWad),
  }))
  return [...curve, ...uniswap]
}

/** 10 ETH worth of a token at the exchange rate. */
export function referenceAmount(rateWad: bigint): bigint {
  return (REFERENCE_WEI * WAD) / rateWad
}

/** Wads: what 10 ETH worth of each token sells for per token on its first market. */
export async function marketRates(chain: Chain, rates: Rates): Promise<Partial<Rates>> {
  const told: Partial<Rates> = {}
  for (const { token, quote } of marketPlaces(chain.id)) {
    const amount = referenceAmount(rates[token])
    told[token] ??= ((await quote(chain, amount)) * WAD) / amount
  }
  // sfrxETH has no pool of its own worth a price: it is sold as the frxETH it redeems to.
  if (told.frxETH !== undefined) told.sfrxETH = (told.frxETH * rates.sfrxETH) / WAD
  return told
}

/** Trades in every market of the token until 10 ETH worth sells `discountBps` under the exchange rate, fee included. */
export async function pushMarkets(
  chain: Chain,
  token: keyof Rates,
  rateWad: bigint,
  discountBps: number,
): Promise<void> {
  const amount = referenceAmount(rateWad)
  const wanted = (rateWad * BigInt(Math.round((10_000 - discountBps) * 100))) / 1_000_000n
  for (const place of marketPlaces(chain.id).filter(market => market.token === token)) {
    let aim = wanted
    for (let attempt = 0; attempt < 6; attempt++) {
      await place.moveTo(chain, aim)
      const got = ((await place.quote(chain, amount)) * WAD) / amount
      const isThere = got - wanted < wanted / 1_000_000n && wanted - got < wanted / 1_000_000n
      if (isThere) break
      aim = (aim * wanted) / got
    }
  }
}

/** Trades in every market until its price without fee is the exchange rate: a calm world. */
export async function calmMarkets(chain: Chain, rates: Rates): Promise<void> {
  for (const { token, moveTo } of marketPlaces(chain.id)) await moveTo(chain, rates[token])
}
