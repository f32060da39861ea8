import type { ErrorInfo } from '@/lib/core/appError'
import type { Loadable } from '@/lib/core/loadable'
import { DAY_S } from '@/lib/core/time'

/** When all of the sample happens: 10 November 2026, 09:30 UTC. Pages are shown this time as well. */
export const NOW_S = Date.UTC(2026, 10, 10, 9, 30) / 1_000
export const READ_S = NOW_S - 24
/** A made-up height. */
export const BLOCK = 24_000_000n

export const daysAgo = (days: number) => NOW_S - days * DAY_S

export const NO_ANSWER: ErrorInfo = {
  name: 'RpcUnavailableError',
  shortMessage: 'no endpoint answered',
  retryable: true,
}

export const ready = <T>(value: T): Loadable<T> => ({
  status: 'ready',
  value,
  asOfS: READ_S,
  source: 'sample',
  block: BLOCK,
})

/** The last word of three hours ago. */
export const stale = <T>(value: T): Loadable<T> => ({
  status: 'stale',
  value,
  asOfS: NOW_S - 3 * 3_600,
  source: 'sample',
  error: NO_ANSWER,
})
