import * as v from 'valibot'
import { bigintString, errorInfo, unixS } from './primitives.ts'

/** What a service off the chain said last, by id of the source. */
export const offchainSchema = v.record(
  v.string(),
  v.object({
    askedAtS: unixS,
    rates: v.array(v.object({ tokenId: v.string(), rateWad: bigintString, updatedAtS: unixS })),
    /** Whether the pair is traded there, and when that was asked. */
    listing: v.exactOptional(v.object({ askedAtS: unixS, isTraded: v.boolean() })),
    error: v.exactOptional(errorInfo),
  }),
)

export type Offchain = v.InferOutput<typeof offchainSchema>
