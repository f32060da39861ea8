import { type ErrorInfo, toErrorInfo } from '../../core/appError.ts'
import type { Bands } from '../../core/level.ts'
import { type Call, type CallResult, type Reading, ReadingError } from '../../core/reading.ts'
import type { UnixS } from '../../core/time.ts'
import { toWad } from '../../core/wad.ts'
import type { HealthSample } from '../../finance/health/stepHealth.ts'
import type { AlertSample } from '../../finance/peg/alert/alertState.ts'
import { roundUpToGrid } from '../../finance/peg/grid.ts'
import { judgePeg } from '../../finance/peg/judgePeg.ts'
import type { PegSource } from '../../finance/peg/source.ts'
import { marketsOf } from '../../markets/index.ts'
import { type PegAnswer, pegReading } from '../../markets/pegReading.ts'
import type { Token } from '../../tokens/defineToken.ts'
import { healthReading } from './healthReading.ts'

/** A token on a chain that is due. */
export interface Due {
  token: Token
  chainId: number
  /** All that is held of it, in token wei; 0 when it is only watched. */
  heldWei: bigint
  isHealthDue: boolean
  lastRateWad: bigint | undefined
  bandsBps: Bands
  /** What services off the chain said of it. */
  offchain: readonly PegSource[]
}

export interface Look {
  due: Due
  sample: AlertSample
  health: HealthSample
  /** Why something of it is not known. */
  errors: ErrorInfo[]
}

/** What is asked of a chain, in one multicall. Throws AppError when the chain does not answer. */
export type AskChain = (
  chainId: number,
  calls: readonly Call[],
) => Promise<{ timestampS: UnixS; results: CallResult[] }>

const REFERENCE_TOKENS = 10n

/** Reads all that is due: one request a chain, no address in any of them. A chain that fails leaves its tokens unseen. */
export async function look(ask: AskChain, dues: readonly Due[], nowS: UnixS): Promise<Look[]> {
  const plans = dues.map(planOf)
  const calls = plans.flatMap(({ rate, localRate, peg, health }) =>
    [rate, localRate, peg, health].flatMap(part => part?.calls ?? []),
  )
  const chains = [...new Set(calls.map(call => call.chainId))]
  const answers = new Map(
    await Promise.all(
      chains.map(
        async id =>
          [
            id,
            await answerOf(
              ask,
              id,
              calls.filter(call => call.chainId === id),
            ),
          ] as const,
      ),
    ),
  )
  return plans.map(plan => toLook(plan, answers, nowS))
}

interface Part<T> {
  calls: readonly Call[]
  parse(results: CallResult[], timestampS: UnixS): T
}

interface Plan {
  due: Due
  rate: Part<bigint>
  /** Of a copy on another chain: what that chain itself tells of the rate, for when the home chain does not answer. */
  localRate: Part<{ rateWad: bigint }> | undefined
  peg: Part<PegAnswer>
  health: Part<Omit<HealthSample, 'atS'>>
}

function planOf(due: Due): Plan {
  const { token, chainId, heldWei, lastRateWad } = due
  const unit = 10n ** BigInt(token.decimals)
  const peg = pegReading({
    markets: marketsOf(token.id, chainId),
    decimals: token.decimals,
    referenceWei: REFERENCE_TOKENS * unit,
    yoursWei: heldWei > 0n ? gridOf(heldWei, token.decimals) : undefined,
    exchangeRateWad: lastRateWad,
  })
  const health = healthReading(token, due.isHealthDue)
  const localRate = chainId === token.homeChainId ? undefined : token.localRates?.[chainId]
  return {
    due,
    rate: partOf(token.exchangeRate),
    localRate: localRate && partOf(localRate),
    peg: {
      calls: peg.calls({ timestampS: 0 }),
      parse: (results, timestampS) => peg.parse(results, { timestampS }),
    },
    health: partOf(health),
  }
}

/** The grid is told in 18 decimals. */
function gridOf(heldWei: bigint, decimals: number): bigint {
  return roundUpToGrid(toWad(heldWei, decimals)) / 10n ** BigInt(Math.max(0, 18 - decimals))
}

function partOf<T>(reading: Reading<T>): Part<T> {
  return { calls: reading.calls(), parse: results => reading.parse(results) }
}

type Answer = { timestampS: UnixS; byCall: Map<Call, CallResult> } | { error: ErrorInfo }

async function answerOf(ask: AskChain, chainId: number, calls: Call[]): Promise<Answer> {
  try {
    const { timestampS, results } = await ask(chainId, calls)
    return { timestampS, byCall: new Map(calls.map((call, index) => [call, results[index] as CallResult])) }
  } catch (error) {
    return { error: toErrorInfo(error) }
  }
}

type Told<T> = { value: T } | { error: ErrorInfo }

/** What a part says, or the first reason why it says nothing. */
function tell<T>(part: Part<T>, answers: ReadonlyMap<number, Answer>, nowS: UnixS): Told<T> {
  const results: CallResult[] = []
  let timestampS = nowS
  for (const call of part.calls) {
    const answer = answers.get(call.chainId)
    if (answer && 'error' in answer) return answer
    const result = answer?.byCall.get(call)
    if (!answer || !result) return { error: toErrorInfo(new ReadingError(`${call.label}: not asked`)) }
    results.push(result)
    timestampS = Math.min(timestampS, answer.timestampS)
  }
  try {
    return { value: part.parse(results, timestampS) }
  } catch (error) {
    return { error: toErrorInfo(error) }
  }
}

function toLook(
  { due, rate, localRate, peg, health }: Plan,
  answers: ReadonlyMap<number, Answer>,
  nowS: UnixS,
): Look {
  const told = tell(peg, answers, nowS)
  const rateTold = tell(rate, answers, nowS)
  const localTold = localRate && tell(localRate, answers, nowS)
  const localRateWad = localTold && 'value' in localTold ? localTold.value.rateWad : undefined
  const healthTold = tell(health, answers, nowS)
  const judged = judgePeg({
    sources: 'value' in told ? [...told.value.sources, ...due.offchain] : [],
    yours: 'value' in told ? told.value.yours : [],
    exchangeRateWad: 'value' in rateTold ? rateTold.value : localRateWad,
    nowS,
    bandsBps: due.bandsBps,
  })
  const { refBps: bps, confidence, reason } = judged
  const overlay = 'value' in told ? judged.overlay : 'stale'
  return {
    due,
    sample: { atS: nowS, bps, overlay, confidence, reason },
    health: { ...('value' in healthTold && healthTold.value), atS: nowS },
    errors: [told, rateTold, healthTold].flatMap(one => ('error' in one ? [one.error] : [])),
  }
}
