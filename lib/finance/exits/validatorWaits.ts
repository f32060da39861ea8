import { CHURN_PER_DAY_WEI, secondsFor, sweepS, WITHDRAWABLE_DELAY_S } from './churn.ts'

interface Queues {
  entryQueueWei: bigint
  exitQueueWei: bigint
  count: number
}

/**
 * How long a validator waits to join, and how long one that leaves now waits until it is paid, the sweep at its longest:
 * seconds, rounded up.
 */
export function validatorWaits({ entryQueueWei, exitQueueWei, count }: Queues): {
  entryS: number
  exitS: number
} {
  return {
    entryS: secondsFor(entryQueueWei, CHURN_PER_DAY_WEI),
    exitS: Math.ceil(secondsFor(exitQueueWei, CHURN_PER_DAY_WEI) + WITHDRAWABLE_DELAY_S + sweepS(count)),
  }
}
