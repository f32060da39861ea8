import type { Rule } from '../rule.ts'
import { betterExit } from './better-exit.ts'
import { buyAboveExchangeRate } from './buy-above-exchange-rate.ts'
import { lowMinimumReceived } from './low-minimum-received.ts'
import { recipientIsNotYou } from './recipient-is-not-you.ts'
import { sellBelowExchangeRate } from './sell-below-exchange-rate.ts'
import { unlimitedApproval } from './unlimited-approval.ts'

/** In the order in which equal levels are told. */
export const RULES: readonly Rule[] = [
  sellBelowExchangeRate,
  buyAboveExchangeRate,
  lowMinimumReceived,
  betterExit,
  recipientIsNotYou,
  unlimitedApproval,
]
