import type { Address } from '../core/address.ts'
import type { Inquiry } from '../core/inquiry.ts'
import type { Position } from '../finance/positions/position.ts'

/** A place that holds tokens for people against a receipt, which can be looked through. */
export interface LookThrough {
  /** Lower-case, never changes. */
  id: string
  name: string
  appUrl?: string
  chainIds: readonly number[]
  /**
   * One inquiry a receipt, or a group of them that one contract lists. Each ends with what this account has there,
   * nothing when it has none; one that fails leaves the others alone.
   */
  look(account: Address): Inquiry<readonly Position[]>[]
  sources: readonly string[]
}

export function defineLookThrough(venue: LookThrough): LookThrough {
  return venue
}
