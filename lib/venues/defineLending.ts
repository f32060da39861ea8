import type { Address } from '../core/address.ts'
import type { Inquiry } from '../core/inquiry.ts'
import type { Loan } from '../finance/lending/loan.ts'

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
  /** Tokens that stand for a supply: held in a wallet, they are counted here and nowhere else. */
  receipts: readonly Address[]
  /** What this account has here. The first round is small, and the last for an account that has nothing. */
  loans(account: Address): Inquiry<readonly Loan[]>
  sources: readonly string[]
}

export function defineLending(venue: LendingVenue): LendingVenue {
  return venue
}
