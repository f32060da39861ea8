import * as v from 'valibot'
import { chainId, unixS } from './primitives.ts'

/** Reading the past takes long the first time: how far it is. */
export const rewardsWorkSchema = v.object({
  /** `stopped`: the person said so; nothing older is read until asked again. */
  state: v.picklist(['idle', 'reading', 'stopped']),
  /** Logs of a chain (in blocks), or one token's table (in rows). */
  what: v.optional(v.picklist(['logs', 'table']), 'logs'),
  chainId: v.optional(chainId, 1),
  tokenId: v.optional(v.string()),
  done: v.optional(v.number(), 0),
  of: v.optional(v.number(), 0),
  /** The last step: a worker that died makes no more. */
  beatS: v.optional(unixS, 0),
  /** Grows with every table that was written: whoever shows one reads it anew. */
  tables: v.optional(v.number(), 0),
})

export type RewardsWork = v.InferOutput<typeof rewardsWorkSchema>
export const NO_WORK: RewardsWork = v.parse(rewardsWorkSchema, { state: 'idle' })
