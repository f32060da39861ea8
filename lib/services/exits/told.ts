import type { ErrorInfo } from '../../core/appError.ts'
import type { UnixS } from '../../core/time.ts'
import type { LidoLine } from '../../finance/exits/lidoWaits.ts'
import { type Part, tell } from '../ask/answers.ts'
import type { Round } from '../ask/askRound.ts'

/** What the chains said, and when. */
export interface Told {
  round: Round
  nowS: UnixS
  /** Wei a unit of gas; undefined: not told. */
  gasPriceWei: bigint | undefined
  aprBps: number | undefined
  aprOf: string | undefined
  /** What the beacon chain says, where it was asked. */
  validators: LidoLine['validators']
  /** Lido's own estimate for this amount, in seconds, where it was asked. */
  lidoS: number | undefined
}

export function knownOf<T>(part: Part<T> | undefined, { round, nowS }: Told): T | undefined {
  const told = part && tell(part, round.answers, nowS)
  return told && 'value' in told ? told.value : undefined
}

export function errorOf(part: Part<unknown> | undefined, { round, nowS }: Told): ErrorInfo | undefined {
  const told = part && tell(part, round.answers, nowS)
  return told && 'error' in told ? told.error : undefined
}

/** The exchange rate of the home chain, else what this chain itself tells of it. */
export function rateOf(
  { rate, localRate }: { rate: Part<bigint>; localRate: Part<{ rateWad: bigint }> | undefined },
  told: Told,
): bigint | undefined {
  const home = knownOf(rate, told)
  return home !== undefined && home > 0n ? home : knownOf(localRate, told)?.rateWad
}

/** What this much gas costs now. Undefined where either is not known. */
export function gasCost(gas: bigint | undefined, { gasPriceWei }: Told): bigint | undefined {
  return gas === undefined || gasPriceWei === undefined ? undefined : gas * gasPriceWei
}
