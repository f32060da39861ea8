import type { Address } from '../core/address.ts'
import { MULTICALL3 } from '../core/multicall3.ts'

export interface Chain {
  id: number
  /** How it is called everywhere in the code and in settings: `ethereum`. */
  slug: string
  name: string
  native: { symbol: string; decimals: number }
  /** Public endpoints in the order they are tried. Empty: off until the person names one. */
  rpcUrls: readonly string[]
  isOnByDefault: boolean
  /** Where it stands on most chains, unless another place is named. */
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

type Facts = Omit<Chain, 'multicall3'> & Partial<Pick<Chain, 'multicall3'>>

export function defineChain<const C extends Facts>(chain: C): C & Pick<Chain, 'multicall3'> {
  return { multicall3: MULTICALL3, ...chain }
}
