import type { Address } from '../../core/address.ts'
import type { UnixS } from '../../core/time.ts'
import type { CallRequest } from '../../guard/decoder.ts'
import type { Facts } from '../../guard/facts.ts'
import type { Intent } from '../../guard/intent.ts'
import type { Loans } from '../../messaging/schemas/loans.ts'
import type { Settings } from '../../messaging/schemas/settings.ts'
import type { Snapshot } from '../../messaging/schemas/snapshot.ts'
import { type Part, tell } from '../ask/answers.ts'
import { askRound } from '../ask/askRound.ts'
import { codeOf, strangersOf } from './code.ts'
import type { Seen } from './foresight/effects.ts'
import { foresee } from './foresight/foresee.ts'
import { inTime } from './inTime.ts'
import { type LoanPlan, planLoan } from './loan.ts'
import { isCoin, type Mention, mentionsOf } from './mentions.ts'
import { type Asked, mergeFacts } from './mergeFacts.ts'
import { partsOf, planFacts } from './plan.ts'
import { joinedPools, type PoolPlan } from './pools.ts'
import type { ReviewIo } from './reviewIo.ts'
import { settlerPart, vouched } from './settler.ts'
import { storedRate } from './storedRate.ts'

export interface Question {
  chainId: number
  account: Address | undefined
  intents: readonly Intent[]
  /** Empty: nothing can be simulated (a message is signed). */
  calls: readonly CallRequest[]
  settings: Settings
  snapshot: Snapshot
  loans: Loans
  nowS: UnixS
  walletChainId: number
  /** How many requests may wait for one another. */
  rounds: 1 | 2
  /** Ids of markets whose contracts were looked at lately. */
  checked: ReadonlySet<string>
}

export interface Gathered {
  facts: Facts
  /** As decoded, and surer where the chain vouches for whom they name. */
  intents: readonly Intent[]
  seen: Seen | undefined
  block: bigint | undefined
}

/** Shares of the budget: the rest is for decoding and for the way through the browser. */
const FIRST_ROUND = 0.6
const SECOND_ROUND = 0.25

/**
 * Everything the rules look at, in one round: one multicall a chain beside the simulation. A second one only where
 * the simulation moves a token that the request does not name. What is not answered in time is missing. Never rejects.
 */
export async function gatherFacts(rpc: ReviewIo['rpc'], question: Question): Promise<Gathered> {
  const { chainId, account, intents, calls, settings } = question
  const { simulate: isOn, budgetMs } = settings.guard
  const pools = joinedPools(chainId, intents, calls)
  const named = mentionsOf(
    chainId,
    intents,
    {},
    pools.flatMap(pool => pool.coins),
  )
  const tokens = named.flatMap(({ address }) => (isCoin(chainId, address) ? [] : [address]))
  const [first, effects, hasCode] = await Promise.all([
    ask(
      rpc,
      question,
      named,
      budgetMs * FIRST_ROUND,
      pools,
      planLoan(chainId, account, intents, question.loans),
      settlerPart(chainId, intents),
    ),
    isOn && account
      ? inTime(foresee(rpc, chainId, account, calls, tokens), budgetMs * FIRST_ROUND, 'foresight').catch(
          absent,
        )
      : undefined,
    codeOf(rpc, chainId, strangersOf(chainId, intents), budgetMs * FIRST_ROUND),
  ])
  const seen = mentionsOf(chainId, [], effects?.changes).filter(
    ({ address }) => !named.some(one => one.address === address),
  )
  const hasMore = seen.some(({ address }) => !isCoin(chainId, address))
  const second =
    hasMore && question.rounds === 2 ? await ask(rpc, question, seen, budgetMs * SECOND_ROUND) : undefined
  const gathered = mergeFacts(question, second ? [first, second] : [first], effects)
  const { settlers } = first.plan
  const told = settlers && tell(settlers, first.round.answers, question.nowS)
  return {
    ...gathered,
    facts: { ...gathered.facts, hasCode },
    intents: told && 'value' in told ? vouched(intents, told.value) : intents,
  }
}

async function ask(
  rpc: ReviewIo['rpc'],
  { chainId, snapshot, nowS, checked }: Question,
  mentions: readonly Mention[],
  ms: number,
  pools: readonly PoolPlan[] = [],
  loan?: LoanPlan,
  settlers?: Part<Address[]>,
): Promise<Asked> {
  const plan = planFacts(chainId, mentions, {
    checked,
    pools,
    loan,
    settlers,
    lastRateWad: token => storedRate(snapshot, token, nowS)?.rateWad,
  })
  // Each chain keeps its own time: one that is silent takes nothing from the others.
  const timed = {
    readCalls: (...args: Parameters<typeof rpc.readCalls>) => inTime(rpc.readCalls(...args), ms, 'a read'),
  }
  return { plan, round: await askRound(timed, partsOf(plan)) }
}

const absent = () => undefined
