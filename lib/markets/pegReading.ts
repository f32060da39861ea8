import { type ErrorInfo, toErrorInfo } from '../core/appError.ts'
import type { Call, CallResult, Reading } from '../core/reading.ts'
import type { UnixS } from '../core/time.ts'
import { mulDivDown, toWad, WAD } from '../core/wad.ts'
import type { PegSource } from '../finance/peg/source.ts'
import { amountFor, type Market } from './defineMarket.ts'
import { withoutMid } from './withMids.ts'

/** What is asked of the markets of one token on one chain. Amounts in token wei. */
export interface PegQuestion {
  markets: readonly Market[]
  decimals: number
  /** Sold everywhere to find the peg. */
  referenceWei: bigint
  /** Sold instead where a pool is known to be small; the same where the amount itself is what is asked about. */
  smallReferenceWei?: bigint
  /** The amount held, rounded up to the grid; undefined when nothing is held. */
  yoursWei?: bigint | undefined
  /** The last known rate: only to size a sale behind an unwrap. One when not known. */
  exchangeRateWad?: bigint | undefined
  /** Ids of markets whose contracts were looked at lately. Any other is looked at first, in the same reading. */
  checked?: ReadonlySet<string> | undefined
}

export interface PegAnswer {
  sources: PegSource[]
  yours: PegSource[]
  /** Markets that did not answer, and why. */
  failures: { marketId: string; error: ErrorInfo }[]
  /** Ids of markets whose contracts were looked at now and are what the table says. */
  checkedNow: string[]
}

/**
 * Everything one token's peg needs from one chain, as one reading: `judgePeg` makes the peg of it. A market whose
 * contract is not what the table says, or cannot be looked at, gives no price.
 */
export function pegReading(question: PegQuestion): Reading<PegAnswer, { timestampS: UnixS }> {
  const asked = question.markets.map(market => {
    const check = question.checked?.has(withoutMid(market.id)) ? undefined : market.check
    const quotes = questionsOf(market, question)
    return { market, check, checkCalls: check?.calls() ?? [], quotes, quoteCalls: quotes.map(callsOf) }
  })
  return {
    calls: () => asked.flatMap(({ checkCalls, quoteCalls }) => [...checkCalls, ...quoteCalls.flat()]),
    parse(results, { timestampS }) {
      const answer: PegAnswer = { sources: [], yours: [], failures: [], checkedNow: [] }
      const left = [...results]
      const take = (calls: readonly Call[]) => left.splice(0, calls.length)
      for (const { market, check, checkCalls, quotes, quoteCalls } of asked) {
        const checkResults = take(checkCalls)
        const quoteResults = quoteCalls.map(take)
        const fail = (error: unknown) =>
          void answer.failures.push({ marketId: market.id, error: toErrorInfo(error) })
        try {
          check?.parse(checkResults)
        } catch (error) {
          fail(error)
          continue
        }
        if (check) answer.checkedNow.push(withoutMid(market.id))
        quotes.forEach((one, index) => {
          try {
            const source = one.toSource(quoteResults[index] ?? [], timestampS)
            for (const target of one.for) answer[target].push(source)
          } catch (error) {
            fail(error)
          }
        })
      }
      return answer
    },
  }
}

const callsOf = ({ reading }: Asked) => reading.calls()

interface Asked {
  market: Market
  /** Both where the amount held is the reference: it is asked once. */
  for: readonly ('sources' | 'yours')[]
  reading: { calls(): Call[] }
  /** Throws AppError where the market did not answer. */
  toSource(results: readonly CallResult[], timestampS: UnixS): PegSource
}

function questionsOf(market: Market, question: PegQuestion): Asked[] {
  const { yoursWei } = question
  const referenceWei = (market.isSmall && question.smallReferenceWei) || question.referenceWei
  const isFloor = market.sourceClass === 'floor'
  const isSame = yoursWei === referenceWei && !isFloor
  const asked = market.quote
    ? [
        ...(isFloor
          ? []
          : [quoteOf(market, question, referenceWei, isSame ? ['sources', 'yours'] : ['sources'])]),
        ...(yoursWei === undefined || isSame ? [] : [quoteOf(market, question, yoursWei, ['yours'])]),
      ]
    : []
  return market.quote || !market.mid ? asked : [midOf(market, market.mid)]
}

function quoteOf(
  market: Market,
  { decimals, exchangeRateWad = WAD }: PegQuestion,
  tokenWei: bigint,
  target: Asked['for'],
): Asked {
  const amountIn = amountFor(market, tokenWei, exchangeRateWad)
  const reading = market.quote?.(amountIn) ?? nothing
  return {
    market,
    for: target,
    reading,
    toSource: (results, timestampS) => ({
      ...factsOf(market),
      rateWad: mulDivDown(reading.parse(results), WAD, toWad(amountIn, decimals)),
      amountIn: tokenWei,
      updatedAtS: timestampS,
      isAlreadyPeg: market.isAlreadyPeg ?? false,
    }),
  }
}

function midOf(market: Market, reading: NonNullable<Market['mid']>): Asked {
  return {
    market,
    for: ['sources'],
    reading,
    toSource: (results, timestampS) => {
      const { rateWad, updatedAtS, isAlreadyPeg } = reading.parse(results)
      return { ...factsOf(market), rateWad, amountIn: 0n, updatedAtS: updatedAtS ?? timestampS, isAlreadyPeg }
    },
  }
}

const nothing: Reading<bigint> = { calls: () => [], parse: () => 0n }

function factsOf({ id, sourceClass, maxAgeS, deviationBps }: Market) {
  return { marketId: id, sourceClass, maxAgeS, deviationBps }
}
