import { toErrorInfo } from '../../core/appError.ts'
import { failed, type Loadable, ready } from '../../core/loadable.ts'
import { ReadingError } from '../../core/reading.ts'
import type { UnixS } from '../../core/time.ts'
import type { Peg } from '../../finance/peg/peg.ts'
import { findMarket } from '../../markets/index.ts'
import { OFFCHAIN_SOURCES } from '../../markets/offchain/index.ts'
import type { PegAnswer } from '../../markets/pegReading.ts'
import { withoutMid } from '../../markets/withMids.ts'
import type { PegState } from '../../messaging/schemas/snapshot.ts'
import type { Told } from '../ask/answers.ts'

/** The peg as it is shown, with every market's word; or why there is none. */
export function pegStateOf(
  judged: Peg,
  told: Told<PegAnswer>,
  rate: Loadable<bigint>,
  nowS: UnixS,
): Loadable<PegState> {
  if ('error' in told) return failed(told.error)
  if (rate.status === 'error' || rate.status === 'loading') return rate
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
      sources: judged.sources.map(({ marketId, rateWad, bps, updatedAtS, role }) => ({
        marketId,
        name: nameOf(marketId),
        rateWad,
        bps,
        asOfS: updatedAtS,
        role,
      })),
    },
    { asOfS: judged.asOfS ?? nowS, source: judged.sources.map(({ marketId }) => marketId).join(', ') },
  )
}

function nameOf(marketId: string): string {
  const offchain = OFFCHAIN_SOURCES.find(({ id }) => id === marketId)
  return findMarket(withoutMid(marketId))?.name ?? offchain?.name ?? marketId
}
