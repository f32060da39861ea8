import type { Address } from '../../core/address.ts'
import type { UnixS } from '../../core/time.ts'

/** An amount of one token of a chain, in its smallest unit. `NATIVE` is the chain's own coin. */
export interface Amount {
  address: Address
  amountWei: bigint
}

/**
 * What stands between a holder and the staked coin beside the token itself, from the outside in. Each adds a risk and
 * a way out of its own: i18n under `risk.layers`.
 */
export type LayerId =
  | 'pool'
  | 'gauge'
  | 'booster'
  | 'vault'
  | 'restaking'
  | 'delegation'
  | 'exit'
  | 'yield'
  | 'lending'

/** What one receipt stands for, looked through to what leaving pays now. */
export interface Position {
  /** The receipt: a token's address, or contract and number. With chain and account it is counted once. */
  receipt: string
  venueId: string
  chainId: number
  /** As the venue calls it: "Curve stETH/ETH". A name, not a word to translate. */
  name: string
  /** From the outside in. */
  layers: readonly LayerId[]
  /** In the receipt's own unit. */
  receiptWei: bigint
  /** What leaving pays now, rounded as the contract rounds. */
  holds: readonly Amount[]
  /** Earned and not collected, on top. */
  fees: readonly Amount[]
  /** The pool behind it: all it holds, and how much of it this position is (wad, rounded down). */
  pool?: { holds: readonly Amount[]; shareWad: bigint }
  /** Only of a position between two prices: whether it earns at today's price. */
  isInRange?: boolean
  /** On its way out: when it may be completed, by block or by time, and whether it may be now. */
  leaving?: { isReady: boolean; atBlock?: bigint; atS?: UnixS }
  /** The operator whose slashing it bears. */
  operator?: Address
  /** When a principal or yield token matures. Before, `holds` of a principal token is what it pays then. */
  maturesAtS?: UnixS
  /** What the market pays now, where that is not the parts themselves at their market rates. */
  atMarket?: readonly Amount[] | 'unknown'
}
