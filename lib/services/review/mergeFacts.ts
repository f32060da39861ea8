import { isFeedStale } from '../../chains/feed.ts'
import { ETH_USD_FEED } from '../../chains/fiat.ts'
import { findChain } from '../../chains/index.ts'
import { type Address, lower, NATIVE } from '../../core/address.ts'
import type { UnixS } from '../../core/time.ts'
import type { PoolFacts, TokenFacts, Way } from '../../guard/facts.ts'
import type { Intent } from '../../guard/intent.ts'
import { tell } from '../ask/answers.ts'
import type { Round } from '../ask/askRound.ts'
import type { Seen } from './foresight/effects.ts'
import type { Gathered, Question } from './gatherFacts.ts'
import { loanFacts } from './loan.ts'
import { isCoin } from './mentions.ts'
import type { FactsPlan } from './plan.ts'
import { poolFacts } from './poolFacts.ts'
import { storedFiat } from './storedRate.ts'
import { coinFacts, strangerFacts, type Told, tokenFacts } from './tokenFacts.ts'
import { waysIn } from './waysIn.ts'
import { protocolFacts, waysOut } from './waysOut.ts'

/** What was asked in one round, and what came back. */
export interface Asked {
  plan: FactsPlan
  round: Round
}

/** The facts out of all rounds; of what several told, the first word counts. */
export function mergeFacts(
  question: Question,
  asked: readonly Asked[],
  effects: Seen | undefined,
): Omit<Gathered, 'intents'> {
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
  const loans = asked.map(({ plan, round }) => plan.loan && loanFacts(plan.loan, round, snapshot, nowS))
  const loan = loans.find(one => one !== undefined)
  const pools = asked.flatMap(one => [...poolsIn(one, { chainId, tokens, ethUsdWad }, nowS)])
  return {
    facts: {
      ...{ chainId, account, nowS, tokens, effects, ways, ethUsdWad, protocols, walletChainId },
      fiat: storedFiat(snapshot, settings.currency, nowS),
      ...(pools.length > 0 && { pools: Object.fromEntries(pools) }),
      ...(loan && { loan }),
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

/** Every pool that was asked is there, by its address: undefined where it was not told. */
function poolsIn({ plan, round }: Asked, rates: Parameters<typeof poolFacts>[2], nowS: UnixS) {
  return plan.pools.map(({ pool, intent, holdings }): [Address, PoolFacts | undefined] => {
    const told = tell(holdings, round.answers, nowS)
    const chain = round.chains.get(rates.chainId)
    const facts = 'value' in told ? poolFacts(told.value, intent, rates) : undefined
    if (!facts || !chain || 'error' in chain) return [pool, undefined]
    const { block, timestampS: asOfS } = chain.answer
    return [pool, { ...facts, asOfS, source: holdings.calls[0]?.label ?? pool, block }]
  })
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
