import * as v from 'valibot'
import { unixS } from './primitives.ts'

/** By URL: failures in a row, and until when the endpoint is asked last. */
export const rpcHealthSchema = v.record(v.string(), v.object({ failures: v.number(), benchedUntilS: unixS }))
export type RpcHealth = v.InferOutput<typeof rpcHealthSchema>
