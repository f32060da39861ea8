import { isFeedStale } from '../../chains/feed.ts'
import { ETH_USD_FEED } from '../../chains/fiat.ts'
import { findChain } from '../../chains/index.ts'
import { type Address, lower, NATIVE } from '../../core/address.ts'
import type { UnixS } from '../../core/time.ts'
import type { CallRequest } from '../../guard/decoder.ts'
import type { Facts, TokenFacts, Way } from '../../guard/facts.ts'
import type { Intent } from '../../guard/intent.ts'
import type { Settings } from '../../messaging/schemas/settings.ts'
import type { Snapshot } from '../../messaging/schemas/snapshot.ts'
import { tell } from '../ask/answers.ts'
import { askRound, type Round } from '../ask/askRound.ts'
import { codeOf, strangersOf } from './code.ts'
import type { Seen } from './effects.ts'
import { inTime } from './inTime.ts'
import { isCoin, type Mention, mentionsOf } from './mentions.ts'
import { type FactsPlan, partsOf, planFacts } from './plan.ts'
import type { ReviewIo } from './reviewIo.ts'
import { simulate } from './simulate.ts'
import { storedFiat, storedRate } from './storedRate.ts'
import { coinFacts, strangerFacts, type Told, tokenFacts } from './tokenFacts.ts'
import { waysIn } from './waysIn.ts'
import { protocolFacts, waysOut } from './waysOut.ts'

export interface Question {
  chainId: number
  account: Address | undefined
  intents: readonly Intent[]
  /** Empty: nothing can be simulated (a message is signed). */
  calls: readonly CallRequest[]
  settings: Settings
  snapshot: Snapshot
  nowS: UnixS
  walletChainId: number
}

export interface Gathered {
  facts: Facts
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
  const named = mentionsOf(chainId, intents)
  const [first, effects, hasCode] = await Promise.all([
    ask(rpc, question, named, budgetMs * FIRST_ROUND),
    isOn && account
      ? inTime(simulate(rpc, chainId, account, calls), budgetMs * FIRST_ROUND, 'simulation').catch(absent)
      : undefined,
    codeOf(rpc, chainId, strangersOf(chainId, intents), budgetMs * FIRST_ROUND),
  ])
  const seen = mentionsOf(chainId, [], effects?.changes).filter(
    ({ address }) => !named.some(one => one.address === address),
  )
  const hasMore = seen.some(({ address }) => !isCoin(chainId, address))
  const second = hasMore ? await ask(rpc, question, seen, budgetMs * SECOND_ROUND) : undefined
  const gathered = merge(question, second ? [first, second] : [first], effects)
  return { ...gathered, facts: { ...gathered.facts, hasCode } }
}

interface Asked {
  plan: FactsPlan
  round: Round
}

async function ask(
  rpc: ReviewIo['rpc'],
  { chainId, snapshot, nowS }: Question,
  mentions: readonly Mention[],
  ms: number,
): Promise<Asked> {
  const plan = planFacts(chainId, mentions, token => storedRate(snapshot, token, nowS)?.rateWad)
  // Each chain keeps its own time: one that is silent takes nothing from the others.
  const timed = {
    readCalls: (...args: Parameters<typeof rpc.readCalls>) => inTime(rpc.readCalls(...args), ms, 'a read'),
  }
  return { plan, round: await askRound(timed, partsOf(plan)) }
}

const absent = () => undefined

function merge(question: Question, asked: readonly Asked[], effects: Seen | undefined): Gathered {
  const { chainId, account, intents, nowS, snapshot, settings, walletChainId } = question
  const tokens = coins(chainId, nowS)
  const protocols: Record<string, ReturnType<typeof protocolFacts>> = {}
  const ways: Way[] = []
  let ethUsdWad: bigint | undefined
  for (const { plan, round } of asked) {
    const told: Told = { round, snapshot, nowS, bandsOf: bandsOf(question), targets: targetsOf(intents) }
    for (const one of plan.strangers) {
      const facts = strangerFacts(chainId, one, told)
      if (facts) tokens[one.address] = facts
    }
    for (const one of plan.tokens) {
      const { facts, quotes } = tokenFacts(one, told)
      tokens[one.address] = facts
      protocols[one.token.protocol] ??= protocolFacts(one, told)
      const soldWei = soldOf(one.address, intents, effects)
      const isPaidInCoin = tokens[NATIVE]?.underlying === facts.underlying
      const bought = isPaidInCoin ? boughtBy(chainId, one.address, intents) : undefined
      if (ways.length > 0) continue
      if (soldWei) ways.push(...waysOut(one, soldWei, facts.exchangeRateWad, quotes, told))
      else if (bought) ways.push(...waysIn(bought.kind, one, facts, bought.paidWei, quotes, told))
    }
    ethUsdWad ??= dollarsIn(plan, round, nowS)
  }
  const chain = asked[0]?.round.chains.get(chainId)
  return {
    facts: {
      ...{ chainId, account, nowS, tokens, effects, ways, ethUsdWad, protocols, walletChainId },
      fiat: storedFiat(snapshot, settings.currency, nowS),
    },
    seen: effects,
    block: chain && 'answer' in chain ? chain.answer.block : undefined,
  }
}

function coins(chainId: number, nowS: UnixS): Record<Address, TokenFacts> {
  const coin = coinFacts(chainId, nowS)
  const wrapped = coinFacts(chainId, nowS, 'W')
  const address = findChain(chainId)?.wrappedNative
  return { ...(coin && { [NATIVE]: coin }), ...(address && wrapped && { [lower(address)]: wrapped }) }
}

const targetsOf = (intents: readonly Intent[]) => intents.flatMap(({ target }) => target ?? [])

const bandsOf =
  ({ settings }: Question) =>
  (tokenId: string) =>
    settings.tokenBandsBps[tokenId] ?? settings.bandsBps

/** How much of a token a swap gives away: as simulated, else as asked. */
function soldOf(token: Address, intents: readonly Intent[], effects: Seen | undefined) {
  const legs = intents.filter(({ kind }) => kind === 'swap' || kind === 'unknown').flatMap(({ give }) => give)
  const change = effects?.reverted ? undefined : effects?.changes[token]
  const isSwap = intents.some(({ kind }) => kind === 'swap' || kind === 'unknown')
  if (isSwap && change !== undefined && change < 0n) return -change
  return legs.find(leg => leg.token === token)?.amount
}

/** The intent that buys or mints a token with the chain's coin, and for how much. */
function boughtBy(chainId: number, token: Address, intents: readonly Intent[]) {
  const intent = intents.find(({ receive }) => receive.some(leg => leg.token === token))
  const paidWei = intent?.give.find(leg => leg.token && isCoin(chainId, leg.token))?.amount
  return intent && paidWei ? { kind: intent.kind, paidWei } : undefined
}

function dollarsIn({ ethUsd }: FactsPlan, { answers }: Round, nowS: UnixS): bigint | undefined {
  const told = ethUsd && tell(ethUsd, answers, nowS)
  return told && 'value' in told && !isFeedStale(ETH_USD_FEED, told.value, nowS)
    ? told.value.rateWad
    : undefined
}
