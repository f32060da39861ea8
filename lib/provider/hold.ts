import type { Approvals, Door } from './approvals.ts'
import type { Call, Callback } from './call.ts'
import type { Channel, Decision } from './channel.ts'
import { append, define, isArray, NativeError, NativePromise, promiseThen } from './intrinsics.ts'
import { isGuarded, refusalOf } from './methods.ts'
import { inTurn, type Payload, review } from './review.ts'
import type { Source } from './source.ts'

export interface Guard {
  channel: Channel
  approvals: Approvals
}

const REFUSED = 4001

function refused({ method }: Payload): Error {
  const error = new NativeError(refusalOf(method))
  define(error, 'code', REFUSED)
  return error
}

function refusedResponse(item: Payload): object {
  const { id } = item as { id?: unknown }
  return { id, jsonrpc: '2.0', error: { code: REFUSED, message: refusalOf(item.method) } }
}

/** Answers of a batch back in the places of their requests; the refused ones get their refusal. */
function merged(items: Payload[], isRefused: boolean[], answers: unknown): unknown {
  if (!isArray(answers)) return answers
  const all: unknown[] = []
  let next = 0
  for (let i = 0; i < items.length; i++)
    append(all, isRefused[i] ? refusedResponse(items[i] as Payload) : answers[next++])
  return all
}

/** Asks about the guarded items of a call, one after another. */
function reviewAll(items: Payload[], source: Source, channel: Channel, done: (isRefused: boolean[]) => void) {
  const isRefused: boolean[] = []
  function step(decision: Decision) {
    append(isRefused, decision === 'cancel')
    next()
  }
  function next() {
    const at = isRefused.length
    const item = items[at] as Payload
    if (at >= items.length) done(isRefused)
    else if (isGuarded(item)) review(item, source, channel, step)
    else step('pass')
  }
  next()
}

/** Keeps a call until it is judged, then forwards fresh copies of what was judged, or refuses. Never loses it. */
export function hold(
  call: Call,
  door: Door,
  { channel, approvals }: Guard,
  forward: (args: unknown[]) => unknown,
): Promise<unknown> {
  const { items, callback } = call
  return new NativePromise<unknown>((resolve, reject) => {
    function refuse(isRefused: boolean[]) {
      const item = items[0] as Payload
      if (call.isBatch) answer(null, merged(items, isRefused, []))
      else answer(refused(item), refusedResponse(item))
    }

    function answer(error: unknown, response: unknown) {
      if (!callback) return error ? reject(error) : resolve(response)
      resolve(undefined)
      callback(error, response)
    }

    function leave(isRefused: boolean[]) {
      const left: Payload[] = []
      for (let i = 0; i < items.length; i++) if (!isRefused[i]) append(left, items[i] as Payload)
      if (left.length === 0 && items.length > 0) return refuse(isRefused)
      let close = () => {}
      const complete = (answers: unknown) =>
        left.length === items.length ? answers : merged(items, isRefused, answers)
      const whenAnswered: Callback = (error, response) => {
        close()
        return callback?.(error, complete(response))
      }
      const fail = (error: unknown) => {
        close()
        if (callback) callback(error)
        else reject(error)
      }
      try {
        const args = call.argsFor(left, whenAnswered)
        close = approvals.open(left, args[0], door)
        const result = forward(args)
        if (callback) return resolve(result)
        const settled = new NativePromise<unknown>(take => take(result))
        promiseThen(
          settled,
          answers => {
            close()
            resolve(complete(answers))
          },
          fail,
        )
      } catch (error) {
        fail(error)
      }
    }

    inTurn(door.source, next =>
      reviewAll(items, door.source, channel, isRefused => {
        try {
          leave(isRefused)
        } finally {
          next()
        }
      }),
    )
  })
}
