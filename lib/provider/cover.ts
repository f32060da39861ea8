import { createGate, type Gate, type Guard } from './gate.ts'
import { create, getOwnPropertyDescriptor, isObject, privateMap } from './intrinsics.ts'
import { type Patched, patchMethod } from './patch.ts'
import { isShadow, shadowOf } from './shadow.ts'
import { listenTo, sourceOf } from './source.ts'

const gatesOf = privateMap<Record<string, Gate | undefined>>()

function makeGates(provider: object, guard: Guard): Record<string, Gate | undefined> {
  const known = gatesOf.get(provider)
  if (known) return known
  const source = sourceOf(provider)
  const gates: Record<string, Gate | undefined> = create(null)
  gates.request = createGate('request', source, guard)
  gates.send = createGate('send', source, guard)
  gates.sendAsync = createGate('sendAsync', source, guard)
  gates.requestBatch = createGate('requestBatch', source, guard)
  gatesOf.set(provider, gates)
  return gates
}

const ENTRIES = ['request', 'send', 'sendAsync'] as const

/**
 * Patches every entry point of a provider in place. `absent`: it is no provider. `unpatchable`: at least one entry
 * point refuses; the others are patched all the same.
 */
export function coverProvider(provider: unknown, guard: Guard): Patched {
  if (!isObject(provider) || isShadow.get(provider)) return 'absent'
  try {
    const gates = makeGates(provider, guard)
    let result: Patched = 'absent'
    for (let i = 0; i < ENTRIES.length; i++) {
      const key = ENTRIES[i] as string
      const patched = patchMethod(provider, key, gates[key] as Gate)
      if (patched === 'unpatchable' || result === 'absent') result = patched
      else if (patched === 'patched' && result === 'already') result = 'patched'
    }
    const experimental: unknown = getOwnPropertyDescriptor(provider, '_metamask')?.value
    if (isObject(experimental)) patchMethod(experimental, 'requestBatch', gates.requestBatch as Gate)
    if (result === 'patched' || result === 'unpatchable') listenOnce(provider, guard)
    return result
  } catch {
    // Its traps throw even when only described: nothing can be said of it, and nothing was changed.
    return 'unpatchable'
  }
}

const heard = privateMap<true>()

function listenOnce(provider: object, guard: Guard): void {
  if (heard.get(provider)) return
  heard.set(provider, true)
  listenTo(provider, sourceOf(provider), guard.channel)
}

export function standIn(provider: object, guard: Guard): object {
  return shadowOf(provider, makeGates(provider, guard))
}
