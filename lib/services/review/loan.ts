import { type Address, isSameAddress } from '../../core/address.ts'
import { MINUTE_S, type UnixS } from '../../core/time.ts'
import { type Act, afterAct } from '../../finance/lending/afterAct.ts'
import { healthOf } from '../../finance/lending/health.ts'
import { liquidationOf } from '../../finance/lending/liquidation.ts'
import type { Loan } from '../../finance/lending/loan.ts'
import { loanOfOutline } from '../../finance/lending/outline.ts'
import { discountNow } from '../../finance/peg/discountNow.ts'
import type { LoanFacts } from '../../guard/facts.ts'
import type { Intent } from '../../guard/intent.ts'
import type { Loans } from '../../messaging/schemas/loans.ts'
import type { Snapshot } from '../../messaging/schemas/snapshot.ts'
import { findTokenAt } from '../../tokens/index.ts'
import type { Glance, LendingVenue } from '../../venues/defineLending.ts'
import { LENDING } from '../../venues/lending.ts'
import { type Part, partOf, tell } from '../ask/answers.ts'
import type { Round } from '../ask/askRound.ts'
import { actOf } from './actOf.ts'

/** What is asked about the loan that a request touches, and what the request does to it. */
export interface LoanPlan {
  venue: LendingVenue
  glance: Part<Glance> | undefined
  acts: readonly (Act | undefined)[]
  /** Only adds to it or pays it back: that makes no loan worse, read or not. */
  isHarmless: boolean
  /** As it was read last, and when. */
  stored: Loan | undefined
  storedAtS: UnixS
}

/** Debts grow and prices move little in so long: the watch reads loans every few minutes. */
const LATELY_S = 15 * MINUTE_S

const UNTOLD: LoanFacts = { hasDebt: true, healthFactorAfter: undefined, liquidationDiscountBps: undefined }

/** Undefined: nothing is done at a lending market that we know. */
export function planLoan(
  chainId: number,
  account: Address | undefined,
  intents: readonly Intent[],
  { reads }: Loans,
): LoanPlan | undefined {
  const isAt = ({ kind, target }: Intent, { contract }: LendingVenue) =>
    kind === 'lend' && isSameAddress(target, contract)
  const venue = LENDING.find(one => one.chainId === chainId && intents.some(intent => isAt(intent, one)))
  if (!account || !venue) return undefined
  const here = intents.filter(intent => isAt(intent, venue))
  const isHarmless = here.every(({ direction = '' }) => HARMLESS.includes(direction))
  const acts = here.map(intent => actOf(intent, account))
  const assets = [...new Set(acts.flatMap(act => (act ? [act.asset] : [])))]
  const glance = venue.glance?.(account, assets)
  const known = reads.find(read => isSameAddress(read.account, account) && read.venueId === venue.id)
  // Which of several loans it is about, the call does not say.
  const stored = known?.loans.length === 1 ? known.loans[0] : undefined
  return { venue, glance: glance && partOf(glance), acts, isHarmless, stored, storedAtS: known?.asOfS ?? 0 }
}

const HARMLESS = ['supply', 'supply-collateral', 'repay']

/**
 * How the loan stands after all that the request does to it, by the same arithmetic as everywhere else: on the sums
 * of now, and on what it was read to be made of for the discount. Undefined: none of our tokens is in it.
 */
export function loanFacts(
  plan: LoanPlan,
  round: Round,
  snapshot: Snapshot,
  nowS: number,
): LoanFacts | undefined {
  const { venue, glance, acts, isHarmless, stored } = plan
  const told = glance && tell(glance, round.answers, nowS)
  if (!told) return stored && !isHarmless ? factsOfRead(plan, stored, snapshot, nowS) : undefined
  if ('error' in told) return isHarmless ? undefined : UNTOLD
  const isStaked = (act: Act | undefined) =>
    act !== undefined && findTokenAt(venue.chainId, act.asset) !== undefined
  if (!told.value.hasStaked && !stored && !acts.some(isStaked)) return undefined
  const chain = round.chains.get(venue.chainId)
  const answer = chain && 'answer' in chain ? chain.answer : undefined
  return {
    ...factsOf(plan, told.value, snapshot),
    ...(answer && { asOfS: answer.timestampS, block: answer.block }),
    source: venue.name,
  }
}

/**
 * Of a market that takes more than one round: what was read of it lately tells what the request does, where one contract
 * is one market. Morpho's and Fluid's requests do not say here which of several they are about.
 */
function factsOfRead(
  { venue, acts, storedAtS }: LoanPlan,
  stored: Loan,
  snapshot: Snapshot,
  nowS: UnixS,
): LoanFacts {
  const isKnown = stored.method === 'compound-v3' && nowS - storedAtS <= LATELY_S
  const then = isKnown ? after(stored, acts) : undefined
  if (!then) return UNTOLD
  const healthWad = healthOf(then)
  if (healthWad === undefined) return { ...UNTOLD, hasDebt: false }
  return {
    hasDebt: true,
    healthFactorAfter: asNumber(healthWad),
    liquidationDiscountBps: liquidationOf(then, discountNow(snapshot.tokens, venue.chainId)).marketFallBps,
    asOfS: storedAtS,
    source: venue.name,
  }
}

const asNumber = (wad: bigint) => Number(wad / 10n ** 12n) / 1e6

function factsOf({ venue, acts, stored }: LoanPlan, glance: Glance, snapshot: Snapshot): LoanFacts {
  const isOwing = glance.debt > 0n || acts.some(act => act?.kind === 'borrow')
  if (!isOwing) return { ...UNTOLD, hasDebt: false }
  const same = stored && isSame(stored, glance) ? stored : undefined
  const { id: venueId, chainId, name } = venue
  // An e-mode has thresholds of its own, which a glance does not tell.
  const isMoved = acts.some(act => act?.kind === 'supply' || act?.kind === 'withdraw')
  const now = glance.isInMode && isMoved ? same : loanOfOutline(glance, { venueId, chainId, name })
  const healthWad = now && healthAfter(now, acts)
  if (healthWad === undefined) return UNTOLD
  const whole = same && after(same, acts)
  return {
    hasDebt: true,
    healthFactorAfter: asNumber(healthWad),
    liquidationDiscountBps:
      whole && liquidationOf(whole, discountNow(snapshot.tokens, chainId)).marketFallBps,
  }
}

/** Whether what was read before still tells the health of now, to half a per cent. */
function isSame(stored: Loan, { healthWad }: Glance): boolean {
  const before = healthOf(stored)
  if (before === undefined || healthWad === undefined) return before === healthWad
  const off = before > healthWad ? before - healthWad : healthWad - before
  return off * 200n <= healthWad
}

const after = (loan: Loan, acts: LoanPlan['acts']) =>
  acts.reduce<Loan | undefined>((one, act) => one && act && afterAct(one, act), loan)

function healthAfter(loan: Loan, acts: LoanPlan['acts']): bigint | undefined {
  const changed = after(loan, acts)
  return changed && healthOf(changed)
}
