import type { Call, Callback } from './call.ts'
import type { Channel } from './channel.ts'
import { append, define, isArray, isObject, NativeError, NativePromise, promiseThen } from './intrinsics.ts'
import { isGuarded, refusalOf } from './methods.ts'
import { inTurn, type Payload, review } from './review.ts'
import type { Source } from './source.ts'

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
function reviewAll(call: Call, source: Source, channel: Channel, done: (isRefused: boolean[]) => void): void {
  const isRefused: boolean[] = []
  function note(i: number, isCancelled: boolean) {
    append(isRefused, isCancelled)
    step(i + 1)
  }
  function step(i: number) {
    const item = call.items[i]
    if (i >= call.items.length) done(isRefused)
    else if (!isObject(item) || !isGuarded(item)) note(i, false)
    else review(item, source, channel, decision => note(i, decision === 'cancel'))
  }
  step(0)
}

interface Held {
  call: Call
  source: Source
  channel: Channel
  forward(args: unknown[]): unknown
  /** Marks the request as let through; the result ends that. */
  open(): () => void
}

/** Keeps a call until it is judged, then forwards fresh copies of what was judged, or refuses. Never loses it. */
export function hold({ call, source, channel, forward, open }: Held): Promise<unknown> {
  const { items, callback } = call
  return new NativePromise<unknown>((resolve, reject) => {
    function refuse(isRefused: boolean[]) {
      const item = items[0] as Payload
      if (call.isBatch) answer(null, merged(items, isRefused, []))
      else answer(refused(item), refusedResponse(item))
    }

    function answer(error: unknown, response: unknown) {
      if (callback) {
        resolve(undefined)
        callback(error, response)
      } else if (error) reject(error)
      else resolve(response)
    }

    function leave(isRefused: boolean[]) {
      const left: Payload[] = []
      for (let i = 0; i < items.length; i++) if (!isRefused[i]) append(left, items[i] as Payload)
      if (left.length === 0 && items.length > 0) return refuse(isRefused)
      const close = open()
      const complete = (answers: unknown) =>
        left.length === items.length ? answers : merged(items, isRefused, answers)
      const whenAnswered: Callback = (error, response) => {
        close()
        return callback?.(error, complete(response))
      }
      const fail = (error: unknown) => {
        close()
        answer(error, undefined)
      }
      try {
        const result = forward(call.argsFor(left, whenAnswered))
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

    inTurn(source, next =>
      reviewAll(call, source, channel, isRefused => {
        try {
          leave(isRefused)
        } finally {
          next()
        }
      }),
    )
  })
}
