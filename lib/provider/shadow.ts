import type { Entry } from './call.ts'
import type { Gate } from './gate.ts'
import {
  type AnyFunction,
  apply,
  create,
  defineProperty,
  getOwnPropertyDescriptor,
  getPrototypeOf,
  NativeProxy,
  ownKeys,
  privateMap,
} from './intrinsics.ts'
import { wrapFunction } from './patch.ts'

const shadows = privateMap<object>()
export const isShadow = privateMap<true>()

/**
 * A stand-in for a provider that cannot be patched. Its target is an empty object, so no invariant of the real
 * one binds it; everything is read from and done to the real one, with the real one as `this`.
 */
export function shadowOf(real: object, gates: Readonly<Record<string, Gate | undefined>>): object {
  const known = shadows.get(real)
  if (known) return known
  const methods = privateMap<AnyFunction>()

  function withRealThis(method: AnyFunction): AnyFunction {
    const bound = methods.get(method)
    if (bound) return bound
    const handler = create(null) as ProxyHandler<AnyFunction>
    handler.apply = (target, self, args: unknown[]) => apply(target, self === shadow ? real : self, args)
    const proxy = new NativeProxy(method, handler)
    methods.set(method, proxy)
    return proxy
  }

  const handler = create(null) as ProxyHandler<Record<PropertyKey, unknown>>
  handler.get = (_, key) => {
    const value = (real as Record<PropertyKey, unknown>)[key]
    if (typeof value !== 'function') return value
    const gate = typeof key === 'string' ? gates[key as Entry] : undefined
    return withRealThis(gate ? wrapFunction(value as AnyFunction, gate) : (value as AnyFunction))
  }
  handler.set = (_, key, value) => {
    ;(real as Record<PropertyKey, unknown>)[key] = value
    return true
  }
  handler.has = (_, key) => key in real
  handler.ownKeys = () => ownKeys(real)
  handler.deleteProperty = (_, key) => delete (real as Record<PropertyKey, unknown>)[key]
  handler.defineProperty = (_, key, wanted) => defineProperty(real, key, wanted)
  handler.getOwnPropertyDescriptor = (_, key) => {
    const found = getOwnPropertyDescriptor(real, key)
    // Reported as configurable: the empty target has no such property, and the language insists.
    if (found) found.configurable = true
    if (found && 'value' in found) found.value = handler.get?.(_, key, shadow)
    return found
  }
  handler.preventExtensions = () => false
  const shadow: object = new NativeProxy(
    create(getPrototypeOf(real)) as Record<PropertyKey, unknown>,
    handler,
  )
  shadows.set(real, shadow)
  isShadow.set(shadow, true)
  return shadow
}
