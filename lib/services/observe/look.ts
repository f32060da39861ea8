import type { ErrorInfo } from '../../core/appError.ts'
import type { Bps } from '../../core/bps.ts'
import { failed, knownValue, type Loadable, ready } from '../../core/loadable.ts'
import type { UnixS } from '../../core/time.ts'
import type { HealthSample } from '../../finance/health/stepHealth.ts'
import type { AlertSample } from '../../finance/peg/alert/alertState.ts'
import { judgePeg } from '../../finance/peg/judgePeg.ts'
import type { Rpc } from '../../io/rpc/createRpc.ts'
import type { PegState } from '../../messaging/schemas/snapshot.ts'
import { type Part, tell } from '../ask/answers.ts'
import { askRound, type Round } from '../ask/askRound.ts'
import { pegStateOf } from './pegState.ts'
import { type Due, type Plan, partsOf, planOf } from './plan.ts'
import { rateOf } from './rateOf.ts'

/** All that one round told of a token on a chain: for the eyes (rate and peg) and for the watch (samples). */
export interface Look {
  due: Due
  exchangeRateWad: Loadable<bigint>
  peg: Loadable<PegState>
  /** Undefined: not asked this time. */
  supplyWei: Loadable<bigint> | undefined
  /** What the protocol keeps of the rewards. Undefined: likewise, or no contract tells it. */
  feeBps: Loadable<Bps> | undefined
  sample: AlertSample
  health: HealthSample
  /** Ids of markets whose contracts were looked at now. */
  checkedNow: readonly string[]
  /** Why something of it is not known. */
  errors: ErrorInfo[]
}

export interface Looked {
  looks: Look[]
  chains: Round['chains']
}

/** Reads all that is due: one request a chain, no address in any of them. A chain that fails leaves its tokens unseen. */
export async function look(rpc: Pick<Rpc, 'readCalls'>, dues: readonly Due[], nowS: UnixS): Promise<Looked> {
  const plans = dues.map(planOf)
  const round = await askRound(rpc, plans.flatMap(partsOf))
  return { looks: plans.map(plan => toLook(plan, round, nowS)), chains: round.chains }
}

function toLook(plan: Plan, round: Round, nowS: UnixS): Look {
  const { due } = plan
  const exchangeRateWad = rateOf(plan, round, nowS)
  const told = tell(plan.peg, round.answers, nowS)
  const healthTold = tell(plan.health, round.answers, nowS)
  const judged = judgePeg({
    sources: 'value' in told ? [...told.value.sources, ...due.offchain] : [],
    yours: 'value' in told ? told.value.yours : [],
    exchangeRateWad: knownValue(exchangeRateWad),
    nowS,
    bandsBps: due.bandsBps,
  })
  const { refBps: bps, confidence, reason } = judged
  const overlay = 'value' in told ? judged.overlay : 'stale'
  const rateError = 'error' in exchangeRateWad ? [exchangeRateWad.error] : []
  return {
    due,
    exchangeRateWad,
    peg: pegStateOf(judged, told, exchangeRateWad, nowS),
    supplyWei: plan.supply && factOf(plan.supply, round, nowS),
    feeBps: plan.fee && factOf(plan.fee, round, nowS),
    checkedNow: 'value' in told ? told.value.checkedNow : [],
    sample: { atS: nowS, bps, overlay, confidence, reason },
    health: { ...('value' in healthTold && healthTold.value), atS: nowS },
    errors: [...[told, healthTold].flatMap(one => ('error' in one ? [one.error] : [])), ...rateError],
  }
}

/** As of the block of the chain that told it. */
function factOf<T>(part: Part<T>, round: Round, nowS: UnixS): Loadable<T> {
  const told = tell(part, round.answers, nowS)
  if ('error' in told) return failed(told.error)
  const [call] = part.calls
  const chain = call && round.chains.get(call.chainId)
  const asOfS = chain && 'answer' in chain ? chain.answer.timestampS : nowS
  return ready(told.value, { asOfS, source: call?.label ?? '' })
}
