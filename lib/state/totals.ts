import type { ErrorInfo } from '../core/appError.ts'
import { knownValue, type Loadable } from '../core/loadable.ts'

/** Several readings as one sum, as honest as the worst of them: one unknown makes it unknown, one stale stale. */
export function sumOf(parts: readonly Loadable<bigint>[]): Loadable<bigint> {
  const failed = parts.find(part => part.status === 'error')
  if (failed) return failed
  if (parts.length === 0 || parts.some(part => part.status === 'loading')) return { status: 'loading' }
  let value = 0n
  let asOfS = Number.POSITIVE_INFINITY
  let error: ErrorInfo | undefined
  let source = ''
  for (const part of parts) {
    if (part.status !== 'ready' && part.status !== 'stale') continue
    value += part.value
    if (part.asOfS < asOfS) source = part.source
    asOfS = Math.min(asOfS, part.asOfS)
    if (part.status === 'stale') error ??= part.error
  }
  return error ? { status: 'stale', value, asOfS, source, error } : { status: 'ready', value, asOfS, source }
}

/** A sum of what is known, with how many parts it lacks. `undefined` when nothing is known at all. */
export interface Total {
  wei: bigint | undefined
  missing: number
  isStale: boolean
}

export function totalOf(parts: readonly Loadable<bigint>[]): Total {
  const known = parts.map(part => knownValue(part)).filter(value => value !== undefined)
  return {
    wei: known.length > 0 ? known.reduce((sum, value) => sum + value, 0n) : undefined,
    missing: parts.length - known.length,
    isStale: parts.some(part => part.status === 'stale'),
  }
}
