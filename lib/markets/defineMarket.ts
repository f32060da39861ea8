import { AppError } from '../core/appError.ts'
import type { Reading } from '../core/reading.ts'
import type { UnixS } from '../core/time.ts'
import { mulWadDown } from '../core/wad.ts'
import type { SourceClass } from '../finance/peg/source.ts'

export type MarketKind =
  | 'curve'
  | 'uniswap-v3'
  | 'slipstream'
  | 'pancake-v3'
  | 'balancer-v3'
  | 'fluid'
  | 'chainlink'
  | 'redstone'
  | 'protocol-exit'
  | 'gate'
  | 'okx'
  | 'coinbase'
  | 'defillama'

/** A rate without size. */
export interface Mid {
  /** Underlying (or quote coin) per token, wad; per underlying when `isAlreadyPeg`. */
  rateWad: bigint
  /** When it was set. Undefined: with the block. */
  updatedAtS: UnixS | undefined
  /** Told per underlying already (a feed of the wrapped token, an oracle over rate-scaled balances). */
  isAlreadyPeg: boolean
}

/**
 * One price source of one pair on one chain.
 * `quote` sells `amountIn` wei now and returns what arrives, fee included.
 * `mid` is a rate without size: a feed's answer, or what a pool stands at. The mid of a pool is shown beside its
 * quote and is no second source.
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
  mid?: Reading<Mid>
  maxAgeS: number
  /** How far a feed may stand from the market before it is set anew. Undefined: not evidenced. */
  deviationBps?: number
  /** Holds less than half a million dollars: section 7.1 of the peg evidence finds its peg by one token. */
  isSmall?: true
  /** True when `quote` takes and tells underlying (the token is unwrapped first): never divided by the rate again. */
  isAlreadyPeg?: boolean
  /** What is read once before the market is trusted: coins, tokens, description. Throws when it is another contract. */
  check?: Reading<void>
  sources: readonly string[]
}

/** What stands at a market's address is not what the table says. */
export class MarketMismatchError extends AppError {
  override name = 'MarketMismatchError'
}

export function defineMarket(market: Market): Market {
  return market
}

/** What to ask `quote` for when `tokenWei` of the token are sold: a market behind an unwrap counts in underlying. */
export function amountFor(market: Market, tokenWei: bigint, exchangeRateWad: bigint): bigint {
  return market.isAlreadyPeg ? mulWadDown(tokenWei, exchangeRateWad) : tokenWei
}
