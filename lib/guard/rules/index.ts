import type { Rule } from '../rule.ts'
import { betterExit } from './better-exit.ts'
import { buyAboveExchangeRate } from './buy-above-exchange-rate.ts'
import { delegatesAccount } from './delegates-account.ts'
import { depositCollateral } from './deposit-collateral.ts'
import { lookalikeToken } from './lookalike-token.ts'
import { lowMinimumReceived } from './low-minimum-received.ts'
import { lpImbalance } from './lp-imbalance.ts'
import { noYield } from './no-yield.ts'
import { orderOutlives } from './order-outlives.ts'
import { pegUnstable } from './peg-unstable.ts'
import { permitAsApproval } from './permit-as-approval.ts'
import { protocolPaused } from './protocol-paused.ts'
import { rebasingIntoContract } from './rebasing-into-contract.ts'
import { recipientIsNotYou } from './recipient-is-not-you.ts'
import { redeemBelowMarket } from './redeem-below-market.ts'
import { restakeLayer } from './restake-layer.ts'
import { sellBelowExchangeRate } from './sell-below-exchange-rate.ts'
import { simulationDisagrees } from './simulation-disagrees.ts'
import { transferToToken } from './transfer-to-token.ts'
import { unknownSpender } from './unknown-spender.ts'
import { unlimitedApproval } from './unlimited-approval.ts'
import { withdrawalLimits } from './withdrawal-limits.ts'
import { wrongChain } from './wrong-chain.ts'

/** In the order in which equal levels are told. */
export const RULES: readonly Rule[] = [
  sellBelowExchangeRate,
  buyAboveExchangeRate,
  redeemBelowMarket,
  lowMinimumReceived,
  betterExit,
  simulationDisagrees,
  recipientIsNotYou,
  transferToToken,
  lookalikeToken,
  wrongChain,
  delegatesAccount,
  unlimitedApproval,
  unknownSpender,
  permitAsApproval,
  orderOutlives,
  pegUnstable,
  depositCollateral,
  lpImbalance,
  rebasingIntoContract,
  restakeLayer,
  protocolPaused,
  withdrawalLimits,
  noYield,
]
