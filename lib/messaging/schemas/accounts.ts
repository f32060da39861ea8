import * as v from 'valibot'
import { address, unixS } from './primitives.ts'

/** An account that is watched. What a page reported is a claim until the person confirms it or signs from it. */
export const accountSchema = v.object({
  address,
  label: v.optional(v.string()),
  /** ENS name that was typed in and resolved to this address. */
  ensName: v.optional(v.string()),
  origin: v.picklist(['typed', 'seen']),
  /** Host of the page that reported it. */
  seenOn: v.optional(v.string()),
  addedAtS: unixS,
  /** Counted in totals. Typed accounts always are. */
  isConfirmed: v.boolean(),
})

export const accountsSchema = v.object({
  watched: v.array(accountSchema),
  /** Removed ones stay removed until typed in again. */
  removed: v.array(address),
})

export type Account = v.InferOutput<typeof accountSchema>
export type Accounts = v.InferOutput<typeof accountsSchema>
