import type { Address } from '../core/address.ts'
import type { Inquiry } from '../core/inquiry.ts'
import type { Known, Loan } from '../finance/lending/loan.ts'

/** Tells what an asset of a chain is. `symbol`: as its contract calls it. */
export type AssetBook = (chainId: number, asset: Address, symbol: string) => Known

/**
 * A lending market on one chain. It accounts for all that is supplied to it, with and without a debt: nobody else
 * looks through its receipts.
 */
export interface LendingVenue {
  /** Lower-case, never changes: `aave-v3-1`. */
  id: string
  name: string
  appUrl?: string
  chainId: number
  /** What supplies and borrows are sent to. */
  contract: Address
  /** Tokens that stand for a supply: held in a wallet, they are counted here and nowhere else. */
  receipts: readonly Address[]
  /**
   * What this account has here, if any of it is one of our tokens. The first round is small, and the last for an
   * account that has nothing. `also`: assets that a loan is told with even where it has nothing of them.
   */
  loans(account: Address, book: AssetBook, also?: readonly Address[]): Inquiry<readonly Loan[]>
  sources: readonly string[]
}

export function defineLending(venue: LendingVenue): LendingVenue {
  return venue
}
