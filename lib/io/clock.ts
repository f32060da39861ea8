import type { UnixS } from '../core/time.ts'

/** The wall clock. The only place that reads it, so that services can be run at any time. */
export const clock = {
  nowS: (): UnixS => Math.floor(Date.now() / 1000),
  nowMs: (): number => Date.now(),
}

export type Clock = typeof clock
