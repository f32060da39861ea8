import * as v from 'valibot'
import { MESSAGES, type MessageName } from '../../messaging/protocol.ts'
import { HANDLERS, type HandlerIo } from './index.ts'

const envelope = v.object({
  name: v.picklist(Object.keys(MESSAGES) as [MessageName, ...MessageName[]]),
  request: v.unknown(),
})

export type Answered = { ok: true; value: unknown } | { ok: false; error: string }

/** Checks a message of an extension page against its row, and hands it to its handler. Undefined: not such a message. */
export async function answerExtension(io: HandlerIo, message: unknown): Promise<Answered | undefined> {
  const wrapped = v.safeParse(envelope, message)
  if (!wrapped.success) return undefined
  const { name, request } = wrapped.output
  const parsed = v.safeParse(MESSAGES[name].request, request)
  if (!parsed.success) return { ok: false, error: `${name}: ${parsed.issues[0].message}` }
  try {
    // The row's own schema has just made the request what its handler takes.
    return { ok: true, value: await HANDLERS[name](io, parsed.output as never) }
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) }
  }
}
