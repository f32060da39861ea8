import type { Address } from '../../core/address.ts'

/**
 * How an oracle values a staked token: by the protocol's exchange rate, so that no discount is seen; by what a market
 * says; or `category`, by one price for all of an e-mode, where neither is. `unknown`: the oracle did not tell.
 */
export type OracleKind = 'exchange-rate' | 'market' | 'category' | 'unknown'

/** What an asset is, beside what its contract says. */
export interface Known {
  /** Its price rises and falls with ETH. What does not is taken to stand still: dollars, and other coins too. */
  eth: boolean
  /** Which of our tokens it is, by id. */
  tokenId?: string | undefined
}

/** What a price rises and falls with. */
export interface Follows extends Known {
  oracle: OracleKind
}

/** An amount of one asset, and its price as the loan's oracle tells it. */
export interface Leg {
  asset: Address
  /** As its contract calls it. */
  symbol: string
  /** In the asset's smallest unit. */
  amountWei: bigint
  decimals: number
  /** Of one whole asset, in the unit of the loan. */
  price: bigint
  follows: Follows
}

export interface Collateral extends Leg {
  /** How much of its value counts against debt before it is liquidated, wad. 0: it backs nothing. */
  thresholdWad: bigint
}

/** Whose arithmetic tells the health factor: each rounds in its own way. */
export type Method = 'aave-v3.0' | 'aave-v3.5' | 'compound-v3' | 'morpho-blue' | 'euler-v2'

/** What prices are told in: if in ETH, then all that does not follow ETH grows when ETH falls. */
export type Unit = 'usd' | 'eth' | 'debt'

/** What one account has in one lending market: what it put in, what it owes, and how both are weighed. */
export interface Loan {
  /** Id in lib/venues. */
  venueId: string
  chainId: number
  /** As the venue calls the market: "Aave v3 Prime". A name, not a word to translate. */
  name: string
  method: Method
  unit: Unit
  /** Of what is told in the unit, where the venue says it: Euler does. */
  unitDecimals?: number | undefined
  /** All that is supplied, also what backs nothing. */
  collaterals: readonly Collateral[]
  debts: readonly Leg[]
  /** The category whose thresholds hold, where the venue has such. */
  eMode?: { id: number; label: string } | undefined
  /** What the contract itself says, wad. Undefined: it has no such function, or there is no debt. */
  saidWad?: bigint | undefined
}
