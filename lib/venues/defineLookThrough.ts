import type { Address } from '../core/address.ts'
import { AppError } from '../core/appError.ts'
import type { Inquiry } from '../core/inquiry.ts'
import type { Position } from '../finance/positions/position.ts'

/** Something is held there, and what it stands for cannot be read. */
export class LookThroughError extends AppError {
  override name = 'LookThroughError'
}

/** One receipt to look at, or a group of them that one contract lists. */
export interface Look {
  /** Unique within its chain and account, as `Position.receipt` is. */
  key: string
  chainId: number
  name: string
  /** What the account has there: nothing when it has none. */
  inquiry: Inquiry<readonly Position[]>
}

/** Whether a token is worth looking for: venues know addresses, and not which of them are staked. */
export type IsKnown = (chainId: number, token: Address) => boolean

/** A place that holds tokens for people against a receipt, which can be looked through. */
export interface LookThrough {
  /** Lower-case, never changes. */
  id: string
  name: string
  appUrl?: string
  look(account: Address, isKnown: IsKnown): Look[]
  sources: readonly string[]
}

export function defineLookThrough(venue: LookThrough): LookThrough {
  return venue
}

/** Marks what follows as held: if it cannot be read, that is said, and not left out. */
export function* held<Value>(name: string, inquiry: Inquiry<Value>): Inquiry<Value> {
  try {
    return yield* inquiry
  } catch (cause) {
    throw new LookThroughError(`${name} is held and cannot be looked through`, {
      cause,
      details: cause instanceof AppError ? cause.shortMessage : undefined,
      retryable: cause instanceof AppError && cause.retryable,
    })
  }
}
