import { attempt } from './attempt.ts'
import {
  append,
  define,
  getOwnPropertyDescriptor,
  getPrototypeOf,
  isArray,
  NativeError,
  ownKeys,
} from './intrinsics.ts'

const MAX_DEPTH = 40
const MAX_NODES = 100_000
/** Of the copy that is being made. */
let nodesLeft = 0
const UNREADABLE = new NativeError()

type Plain = Record<string, unknown>

/**
 * A deep copy of plain data: each property is read once, so getters and proxies cannot answer twice differently.
 * Undefined when it is not plain data (functions, symbols, class instances, cycles) or when reading it throws.
 */
export function copyOf<T>(value: T): T | undefined {
  nodesLeft = MAX_NODES
  return attempt(() => copyNode(value, MAX_DEPTH) as T)
}

function copyNode(value: unknown, depth: number): unknown {
  const isForeign = typeof value === 'function' || typeof value === 'symbol'
  if (isForeign || depth === 0 || nodesLeft-- === 0) throw UNREADABLE
  if (typeof value !== 'object' || value === null) return value
  const source = value as Plain
  if (isArray(value)) {
    const list: unknown[] = []
    const { length } = value
    for (let i = 0; i < length; i++) append(list, copyNode(source[i], depth - 1))
    return list
  }
  if (!isPlain(value)) throw UNREADABLE
  const copy: Plain = {}
  const keys = ownKeys(value)
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i]
    if (typeof key === 'string' && getOwnPropertyDescriptor(value, key)?.enumerable)
      define(copy, key, copyNode(source[key], depth - 1))
  }
  return copy
}

/** Of this realm or of a frame's: no prototype, or one that has none itself. */
function isPlain(value: object): boolean {
  const prototype = getPrototypeOf(value)
  return prototype === null || getPrototypeOf(prototype) === null
}

/** The content of a copy in one string: equal strings, equal content. Unlike JSON it asks no `toJSON`. */
export function textOf(copy: unknown): string {
  if (typeof copy === 'string') return `s${copy.length}:${copy}`
  if (typeof copy !== 'object' || copy === null) return `${typeof copy}:${copy}`
  let text = ''
  if (isArray(copy)) {
    for (let i = 0; i < copy.length; i++) text += `${textOf(copy[i])},`
    return `[${text}]`
  }
  const keys = ownKeys(copy)
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] as string
    text += `${key.length}:${key}=${textOf((copy as Plain)[key])},`
  }
  return `{${text}}`
}
