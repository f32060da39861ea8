import type { Address } from '../core/address.ts'

export interface Chain {
  id: number
  /** How it is called everywhere in the code and in settings: `ethereum`. */
  slug: string
  name: string
  native: { symbol: string; decimals: number }
  /** Public endpoints in the order they are tried. Empty: off until the person names one. */
  rpcUrls: readonly string[]
  isOnByDefault: boolean
  multicall3: Address
  /** The wrapped native coin, when it is evidenced. */
  wrappedNative?: Address
  /**
   * Contracts see the number of another chain's block, as on every chain of Arbitrum's making: a node cannot be asked
   * at it. Source: docs.arbitrum.io/time.
   */
  contractsSeeParentBlock?: true
  explorerUrl: string
  /** Chainlink-shaped sequencer uptime feed, on rollups that have one. */
  sequencerFeed?: Address
  sources: readonly string[]
}

export function defineChain<const C extends Chain>(chain: C): C {
  return chain
}
