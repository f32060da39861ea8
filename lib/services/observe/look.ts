import type { ErrorInfo } from '../../core/appError.ts'
import type { UnixS } from '../../core/time.ts'
import type { HealthSample } from '../../finance/health/stepHealth.ts'
import type { AlertSample } from '../../finance/peg/alert/alertState.ts'
import { judgePeg } from '../../finance/peg/judgePeg.ts'
import { type Answer, type AskChain, answerOf, tell } from '../ask/answers.ts'
import { type Due, type Plan, planOf } from './plan.ts'

export interface Look {
  due: Due
  sample: AlertSample
  health: HealthSample
  /** Why something of it is not known. */
  errors: ErrorInfo[]
}

/** Reads all that is due: one request a chain, no address in any of them. A chain that fails leaves its tokens unseen. */
export async function look(ask: AskChain, dues: readonly Due[], nowS: UnixS): Promise<Look[]> {
  const plans = dues.map(planOf)
  const calls = plans.flatMap(({ rate, localRate, peg, health }) =>
    [rate, localRate, peg, health].flatMap(part => part?.calls ?? []),
  )
  const chains = [...new Set(calls.map(call => call.chainId))]
  const answerFrom = async (id: number) =>
    answerOf(
      ask,
      id,
      calls.filter(call => call.chainId === id),
    )
  const answers = new Map(await Promise.all(chains.map(async id => [id, await answerFrom(id)] as const)))
  return plans.map(plan => toLook(plan, answers, nowS))
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
