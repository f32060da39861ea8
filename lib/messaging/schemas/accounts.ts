import * as v from 'valibot'
import { address, unixS } from './primitives.ts'

/** Names of the colours that tell accounts apart: never alone, beside the account's name. */
export const ACCOUNT_COLOURS = ['blue', 'green', 'amber', 'rose', 'violet', 'grey'] as const

/** An account that is watched. What a page reported is a claim until the person confirms it or signs from it. */
export const accountSchema = v.object({
  address,
  label: v.optional(v.string()),
  colour: v.optional(v.picklist(ACCOUNT_COLOURS)),
  /** Shown nowhere and counted nowhere until it is shown again. */
  isHidden: v.optional(v.boolean()),
  /** ENS name that leads to this address: typed in, or what the chain calls it. */
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
export type AccountColour = (typeof ACCOUNT_COLOURS)[number]
export type Accounts = v.InferOutput<typeof accountsSchema>
