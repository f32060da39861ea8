import type { Hex } from '../core/address.ts'
import type { FunctionDecoder, finder } from './abi.ts'
import type { CallRequest, DecodeContext } from './decoder.ts'
import type { Draft } from './draft.ts'

/** More calls than a front end puts into one envelope. */
const MAX_CALLS = 16

/** A contract's own calls in one of its envelopes, each by its meaning. `isRead`: none was passed over. */
export function innerCalls(
  find: ReturnType<typeof finder<FunctionDecoder>>,
  calls: readonly Hex[],
  call: CallRequest,
  context: DecodeContext,
): { drafts: Draft[]; isRead: boolean } | undefined {
  if (calls.length > MAX_CALLS) return undefined
  let isRead = true
  const drafts = calls.flatMap(data => {
    const found = find(data)
    const part = found?.fn.decode(found.args, { ...call, data }, context)
    if (!part) isRead = false
    return (part ?? []) as Draft | Draft[]
  })
  return { drafts, isRead }
}
