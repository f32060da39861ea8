import type { Approvals } from './approvals.ts'
import { type Call, type Entry, isCallGuarded, readCall } from './call.ts'
import type { Channel } from './channel.ts'
import { textOf } from './copy.ts'
import { hold } from './hold.ts'
import { type AnyFunction, apply, isObject } from './intrinsics.ts'
import { isTelling } from './methods.ts'
import { knownSource, learnFrom, type Source } from './source.ts'

export interface Guard {
  channel: Channel
  approvals: Approvals
}

export type Gate = (original: AnyFunction, self: unknown, args: unknown[]) => unknown

/**
 * The wrapper of one entry point of one provider. What is not guarded goes through at once and unseen: same
 * `this`, same arguments, same return value.
 */
export function createGate(entry: Entry, fallback: Source, guard: Guard): Gate {
  const gate: Gate = (original, self, args) => {
    const source = knownSource(self) ?? fallback
    const forward = (forwarded: unknown[]) => apply(original, self, forwarded)
    const reading = guard.channel.isOn() ? read(entry, args) : { isTelling: false }
    if (reading.call) {
      const text = textOf(reading.call.items)
      if (guard.approvals.isInside(text, source, gate, self)) return forward(args)
      const open = () => guard.approvals.open(text, source, gate, self)
      const answer = hold({ call: reading.call, source, guard, forward, open })
      return entry === 'sendAsync' && reading.call.callback ? undefined : answer
    }
    if (reading.isUnreadable) guard.channel.tell(['unreadable'])
    const answer = forward(args)
    if (reading.isTelling && isObject(answer)) learnFrom(source, answer, guard.channel)
    return answer
  }
  return gate
}

interface Reading {
  /** Set when the call is to be judged. */
  call?: Call | undefined
  isUnreadable?: boolean
  isTelling: boolean
}

function read(entry: Entry, args: unknown[]): Reading {
  try {
    if (isCallGuarded(entry, args)) {
      const call = readCall(args)
      return { call, isUnreadable: !call, isTelling: false }
    }
    const first = args[0]
    return { isTelling: isTelling(isObject(first) ? (first as { method?: unknown }).method : first) }
  } catch {
    // Page code threw while its arguments were read: the wallet may still make something of them.
    return { isUnreadable: true, isTelling: false }
  }
}
