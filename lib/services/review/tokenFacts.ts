import { findChain } from '../../chains/index.ts'
import type { Address } from '../../core/address.ts'
import type { Bands } from '../../core/level.ts'
import type { UnixS } from '../../core/time.ts'
import { WAD } from '../../core/wad.ts'
import { judgePeg } from '../../finance/peg/judgePeg.ts'
import type { Peg } from '../../finance/peg/peg.ts'
import type { TokenFacts } from '../../guard/facts.ts'
import type { PegAnswer } from '../../markets/pegReading.ts'
import type { Snapshot } from '../../messaging/schemas/snapshot.ts'
import { tell } from '../ask/answers.ts'
import type { Round } from '../ask/askRound.ts'
import { parOf } from './par.ts'
import type { StrangerPlan, TokenPlan } from './plan.ts'
import { bestSale, ownQuote, type Quote, quotesOf } from './quotes.ts'
import { type RateTold, storedApr, storedRate } from './storedRate.ts'

/** What the facts are made of, beside the plan. */
export interface Told {
  round: Round
  snapshot: Snapshot
  nowS: UnixS
  bandsOf(tokenId: string): Bands
  /** Contracts that the request calls: a pool that is called itself is judged by its own quote. */
  targets: readonly Address[]
}

/** The chain's own coin, wrapped or not: worth one of itself. Wrapped, its name has a W before it. Undefined on a chain that is not ours. */
export function coinFacts(chainId: number, nowS: UnixS, prefix: '' | 'W' = ''): TokenFacts | undefined {
  const native = findChain(chainId)?.native
  if (!native) return undefined
  const { symbol, decimals } = native
  return {
    tokenId: undefined,
    symbol: `${prefix}${symbol}`,
    decimals,
    underlying: symbol,
    exchangeRateWad: WAD,
    marketRateWad: WAD,
    aprBps: undefined,
    asOfS: nowS,
    source: '1:1',
  }
}

/** A name that fits into a sentence without turning it about. */
const PRINTABLE = /^[\p{L}\p{N}\p{P}\p{S} ]{1,24}$/u

/** A token that is none of ours: a name and decimals, no rate, unless it stands for a dollar or an ether. */
export function strangerFacts(chainId: number, plan: StrangerPlan, told: Told): TokenFacts | undefined {
  const { round, nowS } = told
  const symbol = tell(plan.symbol, round.answers, nowS)
  const decimals = tell(plan.decimals, round.answers, nowS)
  if ('error' in decimals) return undefined
  const underlying = parOf(chainId, plan.address)
  const rateWad = underlying && WAD
  return {
    tokenId: undefined,
    symbol: 'value' in symbol && PRINTABLE.test(symbol.value) ? symbol.value : '',
    decimals: decimals.value,
    underlying,
    exchangeRateWad: rateWad,
    marketRateWad: rateWad,
    aprBps: undefined,
    asOfS: nowS,
    source: plan.symbol.calls[0]?.label ?? plan.address,
  }
}

/** Rate, market and peg of a token of the registry, and every venue's quote. */
export function tokenFacts(plan: TokenPlan, told: Told): { facts: TokenFacts; quotes: Quote[] } {
  const { token } = plan
  const rate = rateOf(plan, told)
  const answer = tell(plan.peg, told.round.answers, told.nowS)
  const peg = 'value' in answer && rate ? judged(answer.value, rate, token.id, told) : undefined
  const quotes = rate && peg && 'value' in answer ? quotesOf(answer.value, peg, rate.rateWad) : []
  return {
    quotes,
    facts: {
      tokenId: token.id,
      symbol: token.symbol,
      decimals: token.decimals,
      underlying: token.underlying,
      exchangeRateWad: rate?.rateWad,
      marketRateWad: (ownQuote(quotes, told.targets) ?? bestSale(quotes))?.rateWad,
      ...storedApr(told.snapshot, token),
      ...(peg && {
        peg: {
          level: levelOf(peg),
          isDisputed: peg.overlay === 'disputed',
          isStale: peg.overlay === 'stale',
          offBps: peg.refBps,
        },
      }),
      asOfS: rate?.asOfS ?? told.nowS,
      source: rate?.source ?? token.symbol,
      block: rate?.block,
      isStored: rate?.isStored,
    },
  }
}

function judged({ sources, yours }: PegAnswer, { rateWad }: RateTold, tokenId: string, told: Told): Peg {
  const bandsBps = told.bandsOf(tokenId)
  return judgePeg({ sources, yours, exchangeRateWad: rateWad, nowS: told.nowS, bandsBps })
}

const levelOf = (peg: Peg) => (peg.overlay === 'unknown' ? 'unknown' : peg.level)

/** The home chain's word, else that of the request's chain, else the last one stored. */
function rateOf(
  { token, rate, localRate }: TokenPlan,
  told: Told,
): (RateTold & { isStored?: boolean }) | undefined {
  const { round, nowS, snapshot } = told
  const home = tell(rate, round.answers, nowS)
  if ('value' in home && home.value > 0n) {
    const chain = round.chains.get(token.homeChainId)
    const answer = chain && 'answer' in chain ? chain.answer : undefined
    const source = rate.calls[0]?.label ?? `${token.symbol} 1:1`
    return { rateWad: home.value, asOfS: answer?.timestampS ?? nowS, source, block: answer?.block }
  }
  const local = localRate && tell(localRate, round.answers, nowS)
  if (localRate && local && 'value' in local) {
    const { rateWad, updatedAtS } = local.value
    return { rateWad, asOfS: updatedAtS ?? nowS, source: localRate.calls[0]?.label ?? token.symbol }
  }
  const stored = storedRate(snapshot, token, nowS)
  return stored && { ...stored, isStored: true }
}
