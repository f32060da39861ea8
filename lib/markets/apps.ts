import type { MarketKind } from './defineMarket.ts'

/** Where a person trades on a kind of market. Source: DefiLlama/yield-server:src/adaptors (uniswap-v3, crvusd, balancer-v3, magik-farm). */
export const APP_URLS: Readonly<Partial<Record<MarketKind, string>>> = {
  'uniswap-v3': 'https://app.uniswap.org/',
  curve: 'https://www.curve.finance/',
  'balancer-v3': 'https://balancer.fi/',
  'pancake-v3': 'https://pancakeswap.finance/',
}

/**
 * About how much gas a swap takes on a kind of market, with the 21,000 of every transaction. Absent: not evidenced.
 * Source: KyberNetwork/kyberswap-dex-lib:pkg/liquidity-source (curve/plain, uniswap/v3: constant.go).
 */
export const SWAP_GAS: Readonly<Partial<Record<MarketKind, bigint>>> = {
  'uniswap-v3': 130_334n,
  'pancake-v3': 130_334n,
  slipstream: 130_334n,
  curve: 149_000n,
}
