import type { Gate } from './gate.ts'
import {
  type AnyFunction,
  apply,
  create,
  defineProperty,
  descriptor,
  functionPrototype,
  getOwnPropertyDescriptor,
  getPrototypeOf,
  isExtensible,
  NativeProxy,
  objectPrototype,
  privateMap,
} from './intrinsics.ts'

export type Patched = 'patched' | 'already' | 'absent' | 'unpatchable'

const ours = privateMap<true>()
const wrappers = privateMap<AnyFunction>()
const patches = privateMap<number>()
/** Another companion may wrap again what we wrapped: nobody wins that, so we stop. */
const MAX_PATCHES = 8

/**
 * The original behind an apply trap: name, length, own properties and `toString` stay what they are.
 * The same original always gets the same wrapper.
 */
export function wrapFunction(original: AnyFunction, gate: Gate): AnyFunction {
  const known = wrappers.get(original)
  if (known) return known
  const handler = create(null) as ProxyHandler<AnyFunction>
  handler.apply = (target, self, args: unknown[]) => gate(target, self, args)
  const wrapper = new NativeProxy(original, handler)
  ours.set(wrapper, true)
  wrappers.set(original, wrapper)
  return wrapper
}

function wrapGetter(getter: () => unknown, gate: Gate): () => unknown {
  const handler = create(null) as ProxyHandler<AnyFunction>
  handler.apply = (target, self, args: unknown[]) => {
    const value = apply(target, self, args)
    return typeof value === 'function' && !ours.get(value) ? wrapFunction(value as AnyFunction, gate) : value
  }
  const wrapper = new NativeProxy(getter, handler)
  ours.set(wrapper, true)
  return wrapper
}

function ownerOf(holder: object, key: string): object | null {
  let owner: object | null = holder
  while (owner && !getOwnPropertyDescriptor(owner, key)) owner = getPrototypeOf(owner)
  return owner
}

/** Where the wrapper goes: on the holder; on its class when the holder is closed; nowhere on built-in prototypes. */
function placeFor(holder: object, owner: object): object | undefined {
  if (owner === holder || isExtensible(holder)) return holder
  return owner === objectPrototype || owner === functionPrototype ? undefined : owner
}

/** Wraps one method where it stands, flags kept. Reads descriptors only: no getter of the page runs. */
export function patchMethod(holder: object, key: string, gate: Gate): Patched {
  const owner = ownerOf(holder, key)
  const found = owner && getOwnPropertyDescriptor(owner, key)
  if (!owner || !found) return 'absent'
  const current: unknown = found.get ?? found.value
  if (typeof current !== 'function') return 'absent'
  if (ours.get(current)) return 'already'
  const place = placeFor(holder, owner)
  if (!place || (place === owner && !found.configurable && !found.writable)) return 'unpatchable'
  const count = patches.get(place) ?? 0
  if (count >= MAX_PATCHES) return 'already'
  patches.set(place, count + 1)
  const { enumerable = false, configurable = false, writable = false, set } = found
  if (place === owner && !configurable && found.get) return 'unpatchable'
  const next = found.get
    ? descriptor({ get: wrapGetter(found.get, gate), ...(set ? { set } : {}), enumerable, configurable })
    : descriptor({ value: wrapFunction(current as AnyFunction, gate), enumerable, configurable, writable })
  if (!defineProperty(place, key, next)) return 'unpatchable'
  const now = getOwnPropertyDescriptor(place, key)
  return ours.get((now?.get ?? now?.value) as object) ? 'patched' : 'unpatchable'
}
