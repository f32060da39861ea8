import { type Address, isSameAddress } from '../core/address.ts'
import { type Bps, deviationBps } from '../core/bps.ts'
import { mulDivDown, mulWadDown, toWad, WAD } from '../core/wad.ts'
import type { Facts } from './facts.ts'
import type { Intent } from './intent.ts'
import type { RuleContext } from './rule.ts'

/** What is given and what arrives, both in the underlying at the exchange rate. */
export interface Execution {
  underlying: string
  givenWei: bigint
  receivedWei: bigint
  /** (received − given) ÷ given, signed: negative is a loss. */
  bps: Bps
  /** What the received side rests on: seen in a simulation, quoted now, or the least the request accepts. */
  basis: 'simulated' | 'quoted' | 'minimum'
  /** A dollar amount was turned into ETH by a feed: good to a few tens of bps. */
  isThroughDollars: boolean
}

interface Value {
  wei: bigint
  underlying: string
  isThroughDollars: boolean
}

type RateOf = 'exchangeRateWad' | 'marketRateWad'

/** An amount of a token in its underlying, at its exchange or market rate. Dollars become ETH. Rounded down. */
export function valueInUnderlying(
  facts: Pick<Facts, 'tokens' | 'ethUsdWad'>,
  token: Address | undefined,
  amount: bigint | undefined,
  rateOf: RateOf = 'exchangeRateWad',
): Value | undefined {
  const known = token && facts.tokens[token]
  const rate = known?.[rateOf]
  if (!known || amount === undefined || rate === undefined || known.underlying === undefined) return undefined
  const wei = mulWadDown(toWad(amount, known.decimals), rate)
  if (known.underlying !== 'USD') return { wei, underlying: known.underlying, isThroughDollars: false }
  if (!facts.ethUsdWad) return undefined
  return { wei: mulDivDown(wei, WAD, facts.ethUsdWad), underlying: 'ETH', isThroughDollars: true }
}

/** A signed order is filled later by somebody else: only its end amounts bind. */
export function isSignedOrder(intent: Intent): boolean {
  return intent.kind === 'swap' && intent.function !== undefined && !intent.function.includes('(')
}

/** Execution by the least the request accepts. Undefined: it names none (a wei is none), or a rate is missing. */
export function minimumExecution({ intent, facts }: RuleContext): Execution | undefined {
  const given = sum(intent.give.map(leg => valueInUnderlying(facts, leg.token, leg.amount)))
  const received = sum(intent.receive.map(leg => valueInUnderlying(facts, leg.token, leg.amount)))
  return hasMinimum(intent) ? compare(given, received, 'minimum') : undefined
}

function hasMinimum({ receive, flags }: Intent): boolean {
  return !flags.includes('no-minimum') && receive.some(({ amount }) => amount !== undefined && amount > 0n)
}

/**
 * Execution as it is to be judged: what a simulation showed, else what the market quotes now for this amount,
 * else the least the request accepts. A signed order is judged by its least. Undefined: a fact is missing.
 */
export function execution(context: RuleContext): Execution | undefined {
  if (isSignedOrder(context.intent)) return minimumExecution(context)
  return simulatedExecution(context) ?? quotedExecution(context) ?? minimumExecution(context)
}

function simulatedExecution({ intent, intents, facts }: RuleContext): Execution | undefined {
  const { effects, account } = facts
  if (!effects || effects.reverted) return undefined
  if (intent.recipient !== undefined && !isSameAddress(intent.recipient, account)) return undefined
  // The effects are those of the whole request: they are this intent's only when no other moves tokens.
  if (intents.some(other => other !== intent && other.kind !== 'approve')) return undefined
  const changes = Object.entries(effects.changes) as [Address, bigint][]
  const left = changes.filter(([, change]) => change < 0n)
  const came = changes.filter(([, change]) => change > 0n)
  if (left.length === 0 || came.length === 0) return undefined
  const given = sum(left.map(([token, change]) => valueInUnderlying(facts, token, -change)))
  const received = sum(came.map(([token, change]) => valueInUnderlying(facts, token, change)))
  return compare(given, received, 'simulated')
}

function quotedExecution({ intent, facts }: RuleContext): Execution | undefined {
  const [give, ...moreGiven] = intent.give
  const [receive, ...moreReceived] = intent.receive
  if (!give || !receive || moreGiven.length > 0 || moreReceived.length > 0) return undefined
  const given = valueInUnderlying(facts, give.token, give.amount)
  const sold = valueInUnderlying(facts, give.token, give.amount, 'marketRateWad')
  const bought = receive.token && facts.tokens[receive.token]
  if (!sold || !bought?.exchangeRateWad || !bought.marketRateWad) return undefined
  const wei = mulDivDown(sold.wei, bought.exchangeRateWad, bought.marketRateWad)
  const underlying = bought.underlying === 'USD' ? 'ETH' : bought.underlying
  if (underlying === undefined) return undefined
  const isThroughDollars = sold.isThroughDollars || bought.underlying === 'USD'
  return compare(given, { wei, underlying, isThroughDollars }, 'quoted')
}

function compare(
  given: Value | undefined,
  received: Value | undefined,
  basis: Execution['basis'],
): Execution | undefined {
  if (!given || !received || given.underlying !== received.underlying || given.wei <= 0n) return undefined
  return {
    underlying: given.underlying,
    givenWei: given.wei,
    receivedWei: received.wei,
    bps: deviationBps(received.wei, given.wei),
    basis,
    isThroughDollars: given.isThroughDollars || received.isThroughDollars,
  }
}

/** Undefined when one part is: a sum with a hole is no sum. */
function sum(values: readonly (Value | undefined)[]): Value | undefined {
  const [first, ...rest] = values
  if (!first) return undefined
  return rest.reduce<Value | undefined>((total, value) => {
    if (!total || !value || total.underlying !== value.underlying) return undefined
    const isThroughDollars = total.isThroughDollars || value.isThroughDollars
    return { wei: total.wei + value.wei, underlying: total.underlying, isThroughDollars }
  }, first)
}

/** Days of net rewards that a loss eats: bps ÷ (APR ÷ 365). Undefined when the APR is absent or not positive. */
export function daysOfRewards(lossBps: number, aprBps: number | undefined): number | undefined {
  if (aprBps === undefined || !(aprBps > 0)) return undefined
  return Math.max(0, lossBps) / (aprBps / 365)
}
