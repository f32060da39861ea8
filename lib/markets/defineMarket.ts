import type { Reading } from '../core/reading.ts'

/** What one market said. Rates in the underlying (or quote coin) per token, as wads. */
export interface Quote {
  amountIn: bigint
  amountOut: bigint
}

export type MarketKind =
  | 'curve'
  | 'uniswap-v3'
  | 'balancer'
  | 'fluid'
  | 'chainlink'
  | 'redstone'
  | 'protocol-exit'
  | 'gate'
  | 'defillama'

/** Class of section 7.2 of the peg evidence: A executable, B market feed, C off-chain, D USD legs (never alerts). */
export type SourceClass = 'A' | 'B' | 'C' | 'D'

/**
 * One price source of one pair on one chain.
 * `quote` sells `amountIn` token wei now and returns what arrives, fee included.
 * `mid` is a rate without size: a feed.
 */
export interface Market {
  id: string
  kind: MarketKind
  sourceClass: SourceClass
  chainId: number
  /** Id in lib/tokens. */
  token: string
  /** Human name of the venue: "Curve stETH/ETH". Not translated. */
  name: string
  quote?: (amountIn: bigint) => Reading<bigint>
  /** Market rate as a wad, with the time it was set. `deviationBps`, `heartbeatS`: how far it may lag. */
  mid?: Reading<{ rateWad: bigint; updatedAtS: number }>
  maxAgeS: number
  deviationBps?: number
  /** True when the quote is told per underlying already: never divided by the exchange rate again. */
  isAlreadyPeg?: boolean
  /** What is read once before the market is trusted: coins, tokens, description. Throws when it is another contract. */
  check?: Reading<void>
  sources: readonly string[]
}

export function defineMarket(market: Market): Market {
  return market
}
