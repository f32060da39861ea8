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
  return { id: item.id, jsonrpc: '2.0', error: { code: REFUSED, message: refusalOf(item.method) } }
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
    // By length: a batch may hold a null.
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
    function leave(isRefused: boolean[]) {
      const left: Payload[] = []
      for (let i = 0; i < items.length; i++) if (!isRefused[i]) append(left, items[i] as Payload)
      let close = () => {}
      const answer = (response: unknown) => {
        close()
        const all = left.length < items.length ? merged(items, isRefused, response) : response
        return callback ? callback(null, all) : resolve(all)
      }
      const fail: Callback = (error, response) => {
        close()
        return callback ? callback(error, response) : reject(error)
      }
      if (left.length === 0 && items.length > 0) {
        const item = items[0] as Payload
        if (callback) resolve(undefined)
        return call.isBatch ? answer([]) : fail(refused(item), refusedResponse(item))
      }
      try {
        const args = call.argsFor(left, (error, response) =>
          error ? fail(error, response) : answer(response),
        )
        close = approvals.open(left, args[0], door)
        const result = forward(args)
        if (callback) resolve(result)
        else promiseThen(new NativePromise<unknown>(take => take(result)), answer, fail)
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
