import type { Entry } from './call.ts'
import { createGate, type Gate } from './gate.ts'
import type { Guard } from './hold.ts'
import { create, getOwnPropertyDescriptor, isObject, privateMap } from './intrinsics.ts'
import { ABSENT, PATCHED, type Patched, patchMethod, UNPATCHABLE } from './patch.ts'
import { isShadow, shadowOf } from './shadow.ts'
import { listenTo, sourceOf } from './source.ts'

type Gates = Record<Entry, Gate>

/** Gates by provider. */
const gatesOf = privateMap<Gates>()
const ENTRIES: readonly Entry[] = ['request', 'send', 'sendAsync', 'requestBatch']

function gatesFor(provider: object, guard: Guard): Gates {
  const known = gatesOf.get(provider)
  if (known) return known
  const gates: Gates = create(null)
  for (let i = 0; i < ENTRIES.length; i++) {
    const entry = ENTRIES[i] as Entry
    gates[entry] = createGate(entry, sourceOf(provider), guard)
  }
  gatesOf.set(provider, gates)
  return gates
}

/**
 * Patches every entry point of a provider in place. ABSENT: it is no provider. UNPATCHABLE: at least one entry point
 * refuses; the others are patched all the same.
 */
export function coverProvider(provider: unknown, guard: Guard): Patched {
  if (!isObject(provider) || isShadow.get(provider)) return ABSENT
  try {
    const gates = gatesFor(provider, guard)
    const experimental: unknown = getOwnPropertyDescriptor(provider, '_metamask')?.value
    let result: Patched = ABSENT
    for (let i = 0; i < ENTRIES.length; i++) {
      const entry = ENTRIES[i] as Entry
      const holder = entry === 'requestBatch' ? experimental : provider
      const patched = isObject(holder) ? patchMethod(holder, entry, gates[entry]) : ABSENT
      if (patched > result) result = patched
    }
    if (result >= PATCHED) listenTo(provider, sourceOf(provider), guard.channel)
    return result
  } catch {
    // Its traps throw even when only described: nothing can be said of it, and nothing was changed.
    return UNPATCHABLE
  }
}

export function standIn(provider: object, guard: Guard): object {
  return shadowOf(provider, gatesFor(provider, guard))
}
