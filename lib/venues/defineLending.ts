import type { Address } from '../core/address.ts'
import type { Inquiry } from '../core/inquiry.ts'
import type { Reading } from '../core/reading.ts'
import type { Known, Loan } from '../finance/lending/loan.ts'
import type { Outline } from '../finance/lending/outline.ts'

/** Tells what an asset of a chain is. `symbol`: as its contract calls it. */
export type AssetBook = (chainId: number, asset: Address, symbol: string) => Known

export interface Glance extends Outline {
  /** Undefined: nothing is owed. */
  healthWad: bigint | undefined
  /** In an e-mode: thresholds of single assets are others than those told. */
  isInMode: boolean
  /** Whether any of our tokens is supplied. */
  hasStaked: boolean
}

/**
 * A lending market on one chain. It accounts for all that is supplied to it, with and without a debt: nobody else
 * looks through its receipts.
 */
export interface LendingVenue {
  /** Lower-case, never changes: `aave-v3-1`. */
  id: string
  name: string
  chainId: number
  /** What supplies and borrows are sent to. */
  contract: Address
  /** Tokens that stand for a supply: held in a wallet, they are counted here and nowhere else. */
  receipts: readonly Address[]
  /**
   * What this account has here, if any of it is one of our tokens. The first round is small, and the last for an
   * account that has nothing.
   */
  loans(account: Address, book: AssetBook): Inquiry<readonly Loan[]>
  /** The sums of an account's loan, and these assets of it, in one round: enough to say what a request does to it. */
  glance?(account: Address, assets: readonly Address[]): Reading<Glance>
  sources: readonly string[]
}

export function defineLending(venue: LendingVenue): LendingVenue {
  return venue
}
