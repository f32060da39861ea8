import { failed, type Loadable, ready } from '../../core/loadable.ts'
import type { UnixS } from '../../core/time.ts'
import { tell } from '../ask/answers.ts'
import type { Round } from '../ask/askRound.ts'
import type { Plan } from './plan.ts'

/** The home chain's word; when it does not answer, the copy's own chain is shown, and said to be old. */
export function rateOf(
  { due: { token }, rate, localRate }: Plan,
  round: Round,
  nowS: UnixS,
): Loadable<bigint> {
  const told = tell(rate, round.answers, nowS)
  if ('value' in told) {
    const chain = round.chains.get(rate.calls[0]?.chainId ?? token.homeChainId)
    const answer = chain && 'answer' in chain ? chain.answer : undefined
    return ready(told.value, {
      asOfS: answer?.timestampS ?? nowS,
      source: rate.calls[0]?.label ?? `${token.symbol} 1:1`,
      ...(answer && { block: answer.block }),
    })
  }
  const local = localRate && tell(localRate, round.answers, nowS)
  if (!localRate || !local || 'error' in local) return failed(told.error)
  const { rateWad, updatedAtS } = local.value
  return {
    status: 'stale',
    value: rateWad,
    asOfS: updatedAtS ?? nowS,
    source: localRate.calls[0]?.label ?? token.symbol,
    error: told.error,
  }
}
