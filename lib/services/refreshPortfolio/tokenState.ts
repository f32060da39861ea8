import { toErrorInfo } from '../../core/appError.ts'
import type { Bands } from '../../core/level.ts'
import { failed, keepLast, type Loadable, ready } from '../../core/loadable.ts'
import { ReadingError } from '../../core/reading.ts'
import type { UnixS } from '../../core/time.ts'
import { judgePeg } from '../../finance/peg/judgePeg.ts'
import { findMarket } from '../../markets/index.ts'
import type { PegState, TokenState } from '../../messaging/schemas/snapshot.ts'
import { tell } from '../ask/answers.ts'
import type { Round } from '../ask/askRound.ts'
import type { RatePlan } from './plan.ts'

/** Rate and peg of one token on one chain, each with its source; a failed read keeps the last known value, marked stale. */
export function tokenState(
  plan: RatePlan,
  round: Round,
  before: TokenState | undefined,
  bandsBps: Bands,
  nowS: UnixS,
): TokenState {
  const { token, chainId } = plan
  const exchangeRateWad = rateOf(plan, round, nowS)
  return {
    ...(before?.apr && { apr: before.apr }),
    tokenId: token.id,
    chainId,
    exchangeRateWad: keepLast(before?.exchangeRateWad, exchangeRateWad),
    peg: keepLast(before?.peg, pegOf(plan, round, exchangeRateWad, bandsBps, nowS)),
  }
}

function rateOf({ token, rate, localRate }: RatePlan, round: Round, nowS: UnixS): Loadable<bigint> {
  const told = tell(rate, round.answers, nowS)
  if ('value' in told) {
    const home = round.chains.get(token.homeChainId)
    const answer = home && 'answer' in home ? home.answer : undefined
    return ready(told.value, {
      asOfS: answer?.timestampS ?? nowS,
      source: rate.calls[0]?.label ?? `${token.symbol} 1:1`,
      ...(answer && { block: answer.block }),
    })
  }
  const local = localRate && tell(localRate, round.answers, nowS)
  if (!localRate || !local || 'error' in local) return failed(told.error)
  const { rateWad, updatedAtS } = local.value
  // The home chain did not answer: the copy's own word is shown, and said to be old.
  return {
    status: 'stale',
    value: rateWad,
    asOfS: updatedAtS ?? nowS,
    source: localRate.calls[0]?.label ?? token.symbol,
    error: told.error,
  }
}

function pegOf(
  { peg }: RatePlan,
  round: Round,
  rate: Loadable<bigint>,
  bandsBps: Bands,
  nowS: UnixS,
): Loadable<PegState> {
  const told = tell(peg, round.answers, nowS)
  if ('error' in told) return failed(told.error)
  if (rate.status === 'error' || rate.status === 'loading') return rate
  const judged = judgePeg({
    sources: told.value.sources,
    yours: told.value.yours,
    exchangeRateWad: rate.value,
    nowS,
    bandsBps,
  })
  if (judged.refBps === undefined || judged.marketRateWad === undefined) {
    const [failure] = told.value.failures
    return failed(failure?.error ?? toErrorInfo(new ReadingError(`no market: ${judged.reason.key}`)))
  }
  return ready(
    {
      marketRateWad: judged.marketRateWad,
      bps: judged.refBps,
      ...(judged.yourBps !== undefined && { yourBps: judged.yourBps }),
      level: judged.level,
      ...(judged.overlay && { overlay: judged.overlay }),
      confidence: judged.confidence,
      reason: judged.reason,
      sources: judged.sources.map(({ marketId, rateWad, bps, updatedAtS }) => ({
        marketId,
        name: findMarket(marketId)?.name ?? marketId,
        rateWad,
        bps,
        asOfS: updatedAtS,
      })),
    },
    { asOfS: judged.asOfS ?? nowS, source: judged.sources.map(({ marketId }) => marketId).join(', ') },
  )
}
