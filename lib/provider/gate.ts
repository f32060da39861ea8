import { type Call, type Entry, isCallGuarded, readCall } from './call.ts'
import { type Guard, hold } from './hold.ts'
import { type AnyFunction, apply, isObject } from './intrinsics.ts'
import { isTelling } from './methods.ts'
import { learnFrom, type Source, sources } from './source.ts'

export type Gate = (original: AnyFunction, self: unknown, args: unknown[]) => unknown

/**
 * The wrapper of one entry point of one provider. What is not guarded goes through at once and unseen: same
 * `this`, same arguments, same return value.
 */
export function createGate(entry: Entry, fallback: Source, guard: Guard): Gate {
  return (original, self, args) => {
    const source = sources.get(self as object) ?? fallback
    const forward = (forwarded: unknown[]) => apply(original, self, forwarded)
    const reading = guard.channel.isOn() ? read(entry, args) : 'plain'
    if (typeof reading === 'object') {
      const { items, callback } = reading
      const door = { original, self, source }
      if (guard.approvals.areInside(items, args[0], door)) return forward(reading.argsFor(items, callback))
      const answer = hold(reading, door, guard, forward)
      return entry === 'sendAsync' && callback ? undefined : answer
    }
    if (reading === 'unreadable') guard.channel.tell([reading])
    const answer = forward(args)
    if (reading === 'telling' && isObject(answer)) learnFrom(source, answer, guard.channel)
    return answer
  }
}

/** A call is to be judged; the others pass: what tells account or chain is listened to. */
type Reading = Call | 'unreadable' | 'telling' | 'plain'

function read(entry: Entry, args: unknown[]): Reading {
  try {
    if (isCallGuarded(entry, args)) return readCall(args) ?? 'unreadable'
    const first = args[0]
    return isTelling(isObject(first) ? (first as { method?: unknown }).method : first) ? 'telling' : 'plain'
  } catch {
    // Page code threw while its arguments were read: the wallet may still make something of them.
    return 'unreadable'
  }
}
