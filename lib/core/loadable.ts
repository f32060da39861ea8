import type { ErrorInfo } from './appError.ts'
import type { UnixS } from './time.ts'

/** Where and when a value was read. No number is drawn without it. */
export interface Provenance {
  /** When the value was true: the timestamp of the block, or of the answer. */
  asOfS: UnixS
  /** What said so: `contract.function()` on a chain, or a host. */
  source: string
  block?: bigint | undefined
}

export type Loadable<T> =
  | { status: 'loading' }
  | ({ status: 'ready'; value: T } & Provenance)
  | ({ status: 'stale'; value: T; error: ErrorInfo } & Provenance)
  | { status: 'error'; error: ErrorInfo }

export function ready<T>(value: T, provenance: Provenance): Loadable<T> {
  return { status: 'ready', value, ...provenance }
}

export function failed<T>(error: ErrorInfo): Loadable<T> {
  return { status: 'error', error }
}

/** The value, when there is one, fresh or stale. Undefined means unknown, never zero. */
export function knownValue<T>(loadable: Loadable<T> | undefined): T | undefined {
  return loadable && (loadable.status === 'ready' || loadable.status === 'stale') ? loadable.value : undefined
}

/** Keeps the last known value, marked stale, when a newer read failed. */
export function keepLast<T>(previous: Loadable<T> | undefined, next: Loadable<T>): Loadable<T> {
  if (next.status !== 'error' || !previous) return next
  if (previous.status !== 'ready' && previous.status !== 'stale') return next
  return { ...previous, status: 'stale', error: next.error }
}
