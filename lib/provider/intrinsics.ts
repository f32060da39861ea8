/**
 * What the page script uses of the language, taken at document_start before any page code can replace it.
 * Inside lib/provider nothing is called through a prototype, spread, destructured from an array or awaited:
 * each of these runs code the page can change.
 */
export const { apply, defineProperty, getOwnPropertyDescriptor, getPrototypeOf, isExtensible, ownKeys } =
  Reflect
export const { isArray } = Array
export const { create, freeze } = Object
export const NativePromise = Promise
export const NativeProxy = Proxy
export const NativeError = Error
export const NativeCustomEvent = CustomEvent

export type AnyFunction = (...args: unknown[]) => unknown

/** A method as a function whose first argument is `this`. */
function uncurry<This, Args extends unknown[], Result>(method: (this: This, ...args: Args) => Result) {
  return (self: This, ...args: Args): Result => apply(method, self, args)
}

function getterOf<This, Value>(prototype: This, key: keyof This): (self: This) => Value {
  const get = getOwnPropertyDescriptor(prototype as object, key as string)?.get as () => Value
  return self => apply(get, self, [])
}

export const promiseThen = uncurry(Promise.prototype.then<unknown, unknown>)
export const eventDetail = getterOf<CustomEvent, unknown>(CustomEvent.prototype, 'detail')
export const messageData = getterOf<MessageEvent, unknown>(MessageEvent.prototype, 'data')
export const stopImmediatePropagation = uncurry(Event.prototype.stopImmediatePropagation)
export const addListener = uncurry(EventTarget.prototype.addEventListener)
export const dispatch = uncurry(EventTarget.prototype.dispatchEvent)
export const post = uncurry(
  MessagePort.prototype.postMessage as (this: MessagePort, message: unknown) => void,
)
export const mapForEach = uncurry(Map.prototype.forEach)
export const lowerCase = uncurry(String.prototype.toLowerCase)

const nativeSetTimeout = setTimeout
/** The page may fake its timers; this one is real. */
export function after(delayMs: number, run: () => void): void {
  apply(nativeSetTimeout, undefined, [run, delayMs])
}

const getRandomValues = uncurry(crypto.getRandomValues<Uint32Array<ArrayBuffer>>)
const nativeCrypto = crypto

/** 128 random bits, written without calling a method of theirs. */
export function mintId(): string {
  const words = getRandomValues(nativeCrypto, new Uint32Array(4))
  return `${words[0]}-${words[1]}-${words[2]}-${words[3]}`
}

export interface PrivateMap<Value> {
  /** Undefined also for what is no object. */
  get(key: object): Value | undefined
  set(key: object, value: Value): void
}

const { get: weakGet, set: weakSet } = WeakMap.prototype

/** Knowledge about objects of the page that leaves no mark on them. */
export function privateMap<Value>(): PrivateMap<Value> {
  const map = new WeakMap<object, Value>()
  return {
    get: key => apply(weakGet, map, [key]) as Value | undefined,
    set: (key, value) => {
      apply(weakSet, map, [key, value])
    },
  }
}

/** Appends without calling `push` and without a setter that the page may have put on Array.prototype. */
export function append<Item>(list: Item[], item: Item): void {
  define(list, list.length, item)
}

/** A plain own property, whatever stands on the prototypes. */
export function define(target: object, key: PropertyKey, value: unknown): boolean {
  return defineProperty(
    target,
    key,
    descriptor({ value, writable: true, enumerable: true, configurable: true }),
  )
}

/** A descriptor without a prototype: a page's `Object.prototype.get` must not leak into it. */
export function descriptor(parts: PropertyDescriptor): PropertyDescriptor {
  return { __proto__: null, ...parts } as PropertyDescriptor
}

export function isObject(value: unknown): value is object {
  return (typeof value === 'object' && value !== null) || typeof value === 'function'
}
