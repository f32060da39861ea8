import type { Address } from '../core/address.ts'
import type { Provenance } from '../core/loadable.ts'

export interface TokenFacts extends Provenance {
  /** Id in lib/tokens, when the address is one of ours. */
  tokenId: string | undefined
  symbol: string
  decimals: number
  underlying: string | undefined
  /** Underlying per token, wad. Undefined when it could not be read. */
  exchangeRateWad: bigint | undefined
  /** Best executable market rate for the amount asked about, underlying per token, wad. */
  marketRateWad: bigint | undefined
  /** Net APR over 30 days (else 7), in bps; undefined when unknown or not positive. */
  aprBps: number | undefined
}

/** What a simulation showed for the sender: signed amounts, what left is negative. Lower-case token → wei. */
export interface Effects {
  changes: Readonly<Record<Address, bigint>>
  reverted: boolean
}

export interface Way {
  /** i18n key under `ways`: 'lido-queue', 'market'. */
  key: string
  venue: string
  receivesWei: bigint | undefined
  /** How long, as a range in seconds; undefined: not estimated. */
  waitS: { min: number; max: number } | undefined
}

/** Everything the rules may look at, read at one block. Missing facts are undefined: rules then say unknown. */
export interface Facts {
  chainId: number
  account: Address | undefined
  nowS: number
  /** Key: lower-case address. NATIVE has rate 1. */
  tokens: Readonly<Record<Address, TokenFacts>>
  effects: Effects | undefined
  ways: readonly Way[]
  /** ETH/USD, wad. */
  ethUsdWad: bigint | undefined
}
