import * as v from 'valibot'
import { unixS } from './primitives.ts'

/** By URL: failures in a row, until when the endpoint is asked last, and how many calls at once it takes. */
export const rpcHealthSchema = v.record(
  v.string(),
  v.object({
    failures: v.number(),
    benchedUntilS: unixS,
    most: v.optional(v.object({ calls: v.number(), untilS: unixS })),
  }),
)
export type RpcHealth = v.InferOutput<typeof rpcHealthSchema>
