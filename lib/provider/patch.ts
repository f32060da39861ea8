import type { Gate } from './gate.ts'
import {
  type AnyFunction,
  apply,
  defineProperty,
  descriptor,
  getOwnPropertyDescriptor,
  getPrototypeOf,
  isExtensible,
  NativeProxy,
  privateMap,
} from './intrinsics.ts'

/** No such method; wrapped before; wrapped now; refuses. Of several entry points the highest says how the provider stands. */
export const ABSENT = 0
export const ALREADY = 1
export const PATCHED = 2
export const UNPATCHABLE = 3
export type Patched = typeof ABSENT | typeof PATCHED | typeof ALREADY | typeof UNPATCHABLE

const ours = privateMap<true>()
const wrappers = privateMap<AnyFunction>()
const patches = privateMap<number>()
/** Another companion may wrap again what we wrapped: nobody wins that, so we stop. */
const MAX_PATCHES = 8

type Trap = (original: AnyFunction, self: unknown, args: unknown[]) => unknown

/** The original behind an apply trap: name, length, own properties and `toString` stay what they are. */
export function behind(original: AnyFunction, trap: Trap): AnyFunction {
  return new NativeProxy(original, { __proto__: null, apply: trap } as ProxyHandler<AnyFunction>)
}

function mark(wrapper: AnyFunction): AnyFunction {
  ours.set(wrapper, true)
  return wrapper
}

/** The same original always gets the same wrapper. */
export function wrapFunction(original: AnyFunction, gate: Gate): AnyFunction {
  const wrapper = wrappers.get(original) ?? mark(behind(original, gate))
  wrappers.set(original, wrapper)
  return wrapper
}

function wrapGetter(getter: () => unknown, gate: Gate): () => unknown {
  return mark(
    behind(getter, (original, self, args) => {
      const value = apply(original, self, args)
      return typeof value === 'function' && !ours.get(value)
        ? wrapFunction(value as AnyFunction, gate)
        : value
    }),
  )
}

function ownerOf(holder: object, key: string): object | null {
  let owner: object | null = holder
  while (owner && !getOwnPropertyDescriptor(owner, key)) owner = getPrototypeOf(owner)
  return owner
}

/** Wraps one method where it stands, flags kept. Reads descriptors only: no getter of the page runs. */
export function patchMethod(holder: object, key: string, gate: Gate): Patched {
  const owner = ownerOf(holder, key)
  const found = owner && getOwnPropertyDescriptor(owner, key)
  if (!owner || !found) return ABSENT
  const current: unknown = found.get ?? found.value
  if (typeof current !== 'function') return ABSENT
  if (ours.get(current)) return ALREADY
  // On its class only when the holder is closed.
  const place = isExtensible(holder) ? holder : owner
  if (place === owner && !found.configurable && !found.writable) return UNPATCHABLE
  const count = patches.get(place) ?? 0
  if (count >= MAX_PATCHES) return ALREADY
  patches.set(place, count + 1)
  const next = descriptor(found)
  if (found.get) next.get = wrapGetter(found.get, gate)
  else next.value = wrapFunction(current as AnyFunction, gate)
  if (!defineProperty(place, key, next)) return UNPATCHABLE
  const now = getOwnPropertyDescriptor(place, key)
  return ours.get((now?.get ?? now?.value) as object) ? PATCHED : UNPATCHABLE
}
