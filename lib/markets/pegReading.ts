import { type ErrorInfo, toErrorInfo } from '../core/appError.ts'
import type { Call, CallResult, Reading } from '../core/reading.ts'
import type { UnixS } from '../core/time.ts'
import { mulDivDown, toWad, WAD } from '../core/wad.ts'
import type { PegSource } from '../finance/peg/source.ts'
import { amountFor, type Market } from './defineMarket.ts'

/** What is asked of the markets of one token on one chain. Amounts in token wei. */
export interface PegQuestion {
  markets: readonly Market[]
  decimals: number
  /** Sold everywhere to find the peg: ten tokens unless a pool is known to be small. */
  referenceWei: bigint
  /** The amount held, rounded up to the grid; undefined when nothing is held. */
  yoursWei?: bigint | undefined
  /** The last known rate: only to size a sale behind an unwrap. One when not known. */
  exchangeRateWad?: bigint | undefined
}

export interface PegAnswer {
  sources: PegSource[]
  yours: PegSource[]
  /** Markets that did not answer, and why. */
  failures: { marketId: string; error: ErrorInfo }[]
}

/** Everything one token's peg needs from one chain, as one reading: `judgePeg` makes the peg of it. */
export function pegReading(question: PegQuestion): Reading<PegAnswer, { timestampS: UnixS }> {
  const asked = question.markets.flatMap(market => questionsOf(market, question))
  const calls = asked.map(one => one.reading.calls())
  return {
    calls: () => calls.flat(),
    parse(results, { timestampS }) {
      const answer: PegAnswer = { sources: [], yours: [], failures: [] }
      let from = 0
      asked.forEach((one, index) => {
        const to = from + (calls[index]?.length ?? 0)
        try {
          answer[one.for].push(one.toSource(results.slice(from, to), timestampS))
        } catch (error) {
          answer.failures.push({ marketId: one.market.id, error: toErrorInfo(error) })
        }
        from = to
      })
      return answer
    },
  }
}

interface Asked {
  market: Market
  for: 'sources' | 'yours'
  reading: { calls(): Call[] }
  /** Throws AppError where the market did not answer. */
  toSource(results: readonly CallResult[], timestampS: UnixS): PegSource
}

function questionsOf(market: Market, question: PegQuestion): Asked[] {
  const { referenceWei, yoursWei } = question
  const asked = market.quote
    ? [
        ...(market.sourceClass === 'floor' ? [] : [quoteOf(market, question, referenceWei, 'sources')]),
        ...(yoursWei === undefined || (yoursWei === referenceWei && market.sourceClass !== 'floor')
          ? []
          : [quoteOf(market, question, yoursWei, 'yours')]),
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
    for: 'sources',
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
