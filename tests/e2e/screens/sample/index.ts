import type { Accounts } from '@/lib/messaging/schemas/accounts'
import type { Alerts } from '@/lib/messaging/schemas/alerts'
import type { Loans } from '@/lib/messaging/schemas/loans'
import type { Positions } from '@/lib/messaging/schemas/positions'
import type { Snapshot } from '@/lib/messaging/schemas/snapshot'
import type { Review } from '@/lib/messaging/schemas/verdict'
import type { Withdrawals } from '@/lib/messaging/schemas/withdrawals'
import { ALERTS_AT_A_DISCOUNT, CALM_ALERTS } from './alerts'
import { LOANS, LOANS_OF_BEFORE, positionsOf } from './elsewhere'
import { WITHDRAWALS, WITHDRAWALS_OF_BEFORE } from './requests'
import { APPROVAL, SALE, UNREAD } from './reviews'
import { snapshotAt, snapshotWithFailures } from './snapshot'
import { ACCOUNTS } from './wallet'

/** How the made-up world stands. `hidden`: calm, with balances hidden; `paused`: calm, with all traffic paused. */
export const STATES = ['calm', 'discount', 'empty', 'error', 'hidden', 'paused'] as const
export type StateName = (typeof STATES)[number]

/** What the background would have stored. Absent: nothing yet. */
export interface Sample {
  peg: 'calm' | 'discount'
  accounts?: Accounts
  snapshot?: Snapshot
  positions?: Positions
  loans?: Loans
  withdrawals?: Withdrawals
  alerts?: Alerts
  review?: Review
}

const full = (peg: Sample['peg']): Sample => {
  const snapshot = snapshotAt(peg)
  return {
    peg,
    accounts: ACCOUNTS,
    snapshot,
    positions: positionsOf(snapshot),
    loans: LOANS,
    withdrawals: WITHDRAWALS,
    alerts: CALM_ALERTS,
  }
}

export const SAMPLES: Readonly<Record<StateName, () => Sample>> = {
  calm: () => ({ ...full('calm'), review: APPROVAL }),
  discount: () => ({ ...full('discount'), alerts: ALERTS_AT_A_DISCOUNT, review: SALE }),
  empty: () => ({ peg: 'calm' }),
  error: () => ({
    ...full('calm'),
    snapshot: snapshotWithFailures(),
    loans: LOANS_OF_BEFORE,
    withdrawals: WITHDRAWALS_OF_BEFORE,
    review: UNREAD,
  }),
  hidden: () => full('calm'),
  paused: () => full('calm'),
}
