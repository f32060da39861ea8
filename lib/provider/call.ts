import { copyOf } from './copy.ts'
import { append, isArray, isObject } from './intrinsics.ts'
import { isGuarded } from './methods.ts'
import type { Payload } from './review.ts'

export type Entry = 'request' | 'send' | 'sendAsync' | 'requestBatch'
export type Callback = (error: unknown, response?: unknown) => unknown

/** One call of a provider's entry point, in whichever of its forms, around private copies of its requests. */
export interface Call {
  items: Payload[]
  isBatch: boolean
  /** Answers go to a callback instead of a promise. */
  callback: Callback | undefined
  /** The answer is a JSON-RPC response, not a bare result. */
  isResponse: boolean
  /** The arguments to forward: fresh, unfrozen copies of `items` (all, or those that are left). */
  argsFor(items: Payload[], callback: Callback | undefined): unknown[]
}

/** Whether any request of these arguments is looked at. Reads no more than names (and a message's length). */
export function isCallGuarded(entry: Entry, args: readonly unknown[]): boolean {
  const first = args[0]
  if (typeof first === 'string') return entry === 'send' && isGuarded({ method: first, params: args[1] })
  if (isArray(first)) {
    for (let i = 0; i < first.length; i++)
      if (isObject(first[i]) && isGuarded(first[i] as Payload)) return true
    return false
  }
  return isObject(first) && isGuarded(first as Payload)
}

/** Undefined: some part cannot be copied. */
export function readCall(args: readonly unknown[]): Call | undefined {
  const first = args[0]
  const last = args[1]
  const callback = typeof last === 'function' ? (last as Callback) : undefined

  function around(value: unknown, second: unknown): unknown[] {
    const forwarded: unknown[] = []
    append(forwarded, value)
    if (args.length > 1) append(forwarded, second)
    for (let i = 2; i < args.length; i++) append(forwarded, args[i])
    return forwarded
  }

  if (typeof first === 'string') {
    const copy = copyOf({ params: last })
    if (!copy) return undefined
    const item: Payload = { method: first, params: copy.params }
    const argsFor = (items: Payload[]) =>
      around(items[0]?.method, copyOf({ params: items[0]?.params })?.params)
    return { items: [item], isBatch: false, callback: undefined, isResponse: true, argsFor }
  }

  const copy = copyOf(first)
  if (!copy) return undefined
  const isBatch = isArray(copy)
  return {
    items: isBatch ? (copy as Payload[]) : [copy as Payload],
    isBatch,
    callback,
    isResponse: callback !== undefined || isBatch,
    argsFor: (items, forwardedCallback) =>
      around(copyOf(isBatch ? items : items[0]), callback ? forwardedCallback : last),
  }
}
