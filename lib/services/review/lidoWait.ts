import { lidoWaits } from '../../finance/exits/lidoWaits.ts'
import type { Way } from '../../guard/facts.ts'
import type { Queue } from '../../protocols/defineProtocol.ts'

/**
 * How long Lido's queue takes where what the next report may pay out covers everybody in it and this request.
 * Undefined where it does not: beyond that the range is too wide for a warning, and in bunker mode nothing is promised.
 */
export function lidoWait({ freeWei, waitingWei, isBunker }: Queue, requestWei: bigint): Way['waitS'] {
  if (freeWei === undefined || waitingWei === undefined || isBunker === undefined) return undefined
  // No frame is read here: a report comes within two days at most.
  const waits = lidoWaits({ freeWei, waitingWei, isBunker, nowS: 0 }, requestWei)
  if (!waits || waits.coveredWei < requestWei) return undefined
  const { fromS, toS = fromS } = waits.covered
  return { min: fromS, max: toS }
}
