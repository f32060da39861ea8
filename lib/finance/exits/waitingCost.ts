import { mulDivUp } from '../../core/wad.ts'

const YEAR_S = 365n * 86_400n

/**
 * What waiting costs, in wei of the underlying, rounded up: the rewards that this much does not earn meanwhile.
 * `aprBps` is net, in bps a year; a rate that is not known or not positive costs nothing.
 */
export function waitingCost(receiveWei: bigint, aprBps: number | undefined, seconds: number): bigint {
  if (aprBps === undefined || aprBps <= 0 || seconds <= 0) return 0n
  const hundredths = BigInt(Math.round(aprBps * 100))
  return mulDivUp(receiveWei * hundredths, BigInt(Math.ceil(seconds)), 1_000_000n * YEAR_S)
}
