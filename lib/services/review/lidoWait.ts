import { DAY_S } from '../../core/time.ts'
import type { Way } from '../../guard/facts.ts'
import type { Queue } from '../../protocols/defineProtocol.ts'

/** A report comes once a frame of 225 epochs of 32 slots of 12 s, usually within half an hour of its slot. */
const REPORT_LATE_S = 1_800

/**
 * How long Lido's queue takes where what the next report may pay out covers everybody in it and this request: the
 * next report, or the one after it for a request that comes shortly before. Undefined where it does not: that hangs
 * on validators leaving, and in bunker mode nothing is promised.
 * Source: the method of lidofinance/withdrawals-api.
 */
export function lidoWait({ freeWei, waitingWei, isBunker }: Queue, requestWei: bigint): Way['waitS'] {
  if (freeWei === undefined || waitingWei === undefined || isBunker !== false) return undefined
  return freeWei >= waitingWei + requestWei ? { min: 0, max: 2 * DAY_S + REPORT_LATE_S } : undefined
}
