import { type Address, isSameAddress } from '../../core/address.ts'
import { type Act, afterAct } from '../../finance/lending/afterAct.ts'
import { healthOf } from '../../finance/lending/health.ts'
import { liquidationOf } from '../../finance/lending/liquidation.ts'
import type { Loan } from '../../finance/lending/loan.ts'
import { discountNow } from '../../finance/peg/discountNow.ts'
import type { LoanFacts } from '../../guard/facts.ts'
import type { Intent } from '../../guard/intent.ts'
import type { Snapshot } from '../../messaging/schemas/snapshot.ts'
import { LENDING } from '../../venues/lending.ts'
import { runInquiries } from '../ask/runInquiries.ts'
import { assetBook } from '../loans/assetBook.ts'
import { inTime } from './inTime.ts'
import type { ReviewIo } from './reviewIo.ts'

interface Question {
  chainId: number
  account: Address | undefined
  intents: readonly Intent[]
  snapshot: Snapshot
}

const UNTOLD: LoanFacts = {
  hasDebt: true,
  healthFactorAfter: undefined,
  liquidationDiscountBps: undefined,
}

const NO_LOAN: LoanFacts = { ...UNTOLD, hasDebt: false }

/** Whether something is done at a lending market that lists our tokens: what is borrowed says nothing of the collateral. */
export function concernsLoan(chainId: number, intents: readonly Intent[]): boolean {
  return venueOf(chainId, intents) !== undefined
}

/**
 * How the account's loan stands after all that the request does to it, by the same arithmetic as everywhere else.
 * Undefined: none of our tokens is in it, or it is at no market that we know.
 */
export async function loanFacts(
  rpc: Pick<ReviewIo['rpc'], 'readCalls'>,
  { chainId, account, intents, snapshot }: Question,
  ms: number,
): Promise<LoanFacts | undefined> {
  const venue = venueOf(chainId, intents)
  if (!account || !venue) return undefined
  const here = intents.filter(({ kind, target }) => kind === 'lend' && isSameAddress(target, venue.contract))
  const acts = here.map(intent => actOf(intent, account))
  const assets = acts.flatMap(act => (act ? [act.asset] : []))
  const asked = runInquiries(rpc, [venue.loans(account, assetBook, assets)])
  const answered = await inTime(asked, ms, 'the loan').catch(absent)
  const outcome = answered?.outcomes[0]
  // Who only adds to a loan or pays it back does not make it worse, read or not.
  if (!outcome || 'error' in outcome) return acts.every(isHarmless) ? undefined : UNTOLD
  const told = answered?.chains.get(chainId)
  const answer = told && 'answer' in told ? told.answer : undefined
  const [loan, another] = outcome.value
  const legs = loan ? [...loan.collaterals, ...loan.debts] : []
  if (!loan || !legs.some(({ follows }) => follows.tokenId !== undefined)) return undefined
  return {
    // Which of several loans it is about, the call does not say.
    ...(another ? UNTOLD : factsOf(loan, acts, snapshot)),
    ...(answer && { asOfS: answer.timestampS, block: answer.block }),
    source: venue.name,
  }
}

function venueOf(chainId: number, intents: readonly Intent[]) {
  const targets = intents.flatMap(({ kind, target }) => (kind === 'lend' && target ? [target] : []))
  return LENDING.find(
    one => one.chainId === chainId && targets.some(target => isSameAddress(target, one.contract)),
  )
}

const isHarmless = (act: Act | undefined) => act?.kind === 'supply' || act?.kind === 'repay'

function factsOf(loan: Loan, acts: readonly (Act | undefined)[], snapshot: Snapshot): LoanFacts {
  const after = acts.reduce<Loan | undefined>((one, act) => one && act && afterAct(one, act), loan)
  // A switch of collateral or e-mode, or an asset that the market does not know: what follows cannot be told.
  if (!after) return { ...UNTOLD, hasDebt: healthOf(loan) !== undefined || acts.some(takesOn) }
  const healthWad = healthOf(after)
  if (healthWad === undefined) return NO_LOAN
  const { marketFallBps } = liquidationOf(after, discountNow(snapshot.tokens, loan.chainId))
  return {
    hasDebt: true,
    healthFactorAfter: Number(healthWad / 10n ** 12n) / 1e6,
    liquidationDiscountBps: marketFallBps,
  }
}

const takesOn = (act: Act | undefined) => act?.kind === 'borrow'

/** Undefined: not one of the four, or it does not say how much of what. */
function actOf({ direction, give, receive, recipient }: Intent, account: Address): Act | undefined {
  const [given, received] = [give[0], receive[0]]
  const act = (
    kind: Act['kind'],
    leg: { token: Address | undefined; amount: bigint | undefined; mode: unknown } | undefined,
  ) => {
    if (!leg?.token) return undefined
    if (leg.mode === 'all') return { kind, asset: leg.token, amountWei: 'all' as const }
    return leg.amount === undefined ? undefined : { kind, asset: leg.token, amountWei: leg.amount }
  }
  if (direction === 'supply' || direction === 'repay') {
    // For somebody else it changes nothing here.
    const isOwn = recipient === undefined || isSameAddress(recipient, account)
    return act(direction, isOwn ? given : given && { ...given, amount: 0n, mode: 'exact' })
  }
  return direction === 'withdraw' || direction === 'borrow' ? act(direction, received) : undefined
}

const absent = () => undefined
