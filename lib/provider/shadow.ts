import type { Gate } from './gate.ts'
import { type AnyFunction, apply, create, getPrototypeOf, NativeProxy, privateMap } from './intrinsics.ts'
import { behind, wrapFunction } from './patch.ts'

type Bag = Record<PropertyKey, unknown>

const shadows = privateMap<object>()
export const isShadow = privateMap<true>()

/**
 * A stand-in for a provider that cannot be patched. Its target is an empty heir of the real one, so no invariant of
 * the real one binds it; everything is read from and done to the real one, with the real one as `this`.
 */
export function shadowOf(real: object, gates: Readonly<Record<PropertyKey, Gate | undefined>>): object {
  const known = shadows.get(real)
  if (known) return known
  const methods = privateMap<AnyFunction>()

  function withRealThis(method: AnyFunction): AnyFunction {
    const bound =
      methods.get(method) ??
      behind(method, (original, self, args) => apply(original, self === shadow ? real : self, args))
    methods.set(method, bound)
    return bound
  }

  const handler = create(null) as ProxyHandler<Bag>
  handler.get = (_, key) => {
    const value = (real as Bag)[key]
    if (typeof value !== 'function') return value
    const gate = gates[key]
    return withRealThis(gate ? wrapFunction(value as AnyFunction, gate) : (value as AnyFunction))
  }
  handler.set = (_, key, value) => {
    ;(real as Bag)[key] = value
    return true
  }
  handler.getPrototypeOf = () => getPrototypeOf(real)
  const shadow: object = new NativeProxy(create(real) as Bag, handler)
  shadows.set(real, shadow)
  isShadow.set(shadow, true)
  return shadow
}
