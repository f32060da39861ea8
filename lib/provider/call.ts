import { copyOf } from './copy.ts'
import { append, isArray } from './intrinsics.ts'
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
  /** The arguments to forward: fresh, unfrozen copies of `items` (all, or those that are left). */
  argsFor(items: Payload[], callback: Callback | undefined): unknown[]
}

/** Whether any request of these arguments is looked at. Reads no more than names (and a message's length). */
export function isCallGuarded(entry: Entry, args: readonly unknown[]): boolean {
  const first = args[0]
  if (typeof first === 'string') return entry === 'send' && isGuarded({ method: first, params: args[1] })
  if (!isArray(first)) return isGuarded(first)
  for (let i = 0; i < first.length; i++) if (isGuarded(first[i])) return true
  return false
}

/** Undefined: some part cannot be copied. */
export function readCall(args: readonly unknown[]): Call | undefined {
  const first = args[0]
  const second = args[1]
  const isNamed = typeof first === 'string'
  const callback = typeof second === 'function' ? (second as Callback) : undefined
  const copy = copyOf(isNamed ? { method: first, params: second } : first) as Payload | Payload[] | undefined
  if (!copy) return undefined
  const isBatch = isArray(copy)
  return {
    items: isBatch ? copy : [copy],
    isBatch,
    callback,
    argsFor(items, forwardedCallback) {
      const fresh = copyOf(isBatch ? items : items[0])
      const { method, params } = fresh as Payload
      const forwarded: unknown[] = [isNamed ? method : fresh]
      if (args.length > 1) append(forwarded, isNamed ? params : callback ? forwardedCallback : second)
      for (let i = 2; i < args.length; i++) append(forwarded, args[i])
      return forwarded
    },
  }
}
