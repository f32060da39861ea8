import * as v from 'valibot'
import { chainId, unixS } from './primitives.ts'

/** The weekly look at chains that are off. */
export const sweepSchema = v.object({
  atS: unixS,
  /** Where something was found, and what. */
  found: v.array(v.object({ chainId, tokenIds: v.array(v.string()) })),
})

export type Sweep = v.InferOutput<typeof sweepSchema>
