import { AppError, toErrorInfo } from '../../core/appError.ts'
import { failed, type Loadable, ready } from '../../core/loadable.ts'
import { DAY_S, type UnixS, YEAR_S } from '../../core/time.ts'
import type { Apr, BlockTime } from '../../finance/rewards/records.ts'
import type { Token } from '../../tokens/defineToken.ts'
import { headOf, timeOf } from './blockTime.ts'
import { boundOf } from './bounds.ts'
import { growthRay } from './growthRay.ts'
import { rateAt } from './rateAt.ts'
import type { RewardsIo } from './rewardsIo.ts'

/** The rate at the start is none: there is nothing to measure growth by. */
class NoRateError extends AppError {
  override name = 'NoRateError'
}

const [MONTH_DAYS, WEEK_DAYS] = [30, 7]
const HUNDREDTHS = 100n

/**
 * What a token yields a year in bps, net of the protocol's fee: growth of its rate over the last 30 days (7 where 30
 * cannot be read) and beside it over the last 7, times the windows in a year, nothing compounded; rounded towards zero
 * to a hundredth of a bp. Worked out once a day. Never throws.
 */
export async function aprOf(
  io: RewardsIo,
  token: Token,
  nowS: UnixS,
): Promise<Loadable<{ bps: number; windowDays: number; weekBps?: number | undefined }>> {
  const source = growthRay(token)?.calls()[0]?.label
  if (!source) return ready({ bps: 0, windowDays: MONTH_DAYS }, { asOfS: nowS, source: token.symbol })
  try {
    const { asOfS, ...apr } = (await recent(io, token, nowS)) ?? (await measure(io, token, nowS))
    return ready(apr, { asOfS, source })
  } catch (error) {
    return failed(toErrorInfo(error))
  }
}

async function recent(io: RewardsIo, token: Token, nowS: UnixS): Promise<Apr | undefined> {
  const known = await io.rewardsHistory.get('aprs', token.id)
  return known && nowS >= known.asOfS && nowS - known.asOfS < DAY_S ? known : undefined
}

/** Throws why the shorter window could not be read where neither could. */
async function measure(io: RewardsIo, token: Token, nowS: UnixS): Promise<Apr> {
  const head = await headOf(io, token.homeChainId)
  const { rateRay } = await rateAt(io, token, head.block, head)
  const over = (days: number) => growthOver(io, token, days, nowS, head, rateRay)
  const [month, week] = await Promise.allSettled([over(MONTH_DAYS), over(WEEK_DAYS)])
  const weekBps = week.status === 'fulfilled' ? week.value : undefined
  const known = { asOfS: head.timestampS, ...(weekBps !== undefined && { weekBps }) }
  if (month.status === 'fulfilled')
    return keep(io, token, { ...known, bps: month.value, windowDays: MONTH_DAYS })
  if (weekBps === undefined) throw week.status === 'rejected' ? week.reason : month.reason
  return keep(io, token, { ...known, bps: weekBps, windowDays: WEEK_DAYS })
}

function keep(io: RewardsIo, token: Token, apr: Apr): Promise<Apr> {
  return io.rewardsHistory.update('aprs', token.id, () => apr)
}

async function growthOver(
  io: RewardsIo,
  token: Token,
  days: number,
  nowS: UnixS,
  head: BlockTime,
  now: bigint,
): Promise<number> {
  const start = await boundOf(io, token.homeChainId, days, nowS, head)
  const { rateRay: before } = await rateAt(io, token, start.block, head)
  const seconds = head.timestampS - (await timeOf(io, token.homeChainId, start.block, head)).timestampS
  if (before === 0n || seconds <= 0) throw new NoRateError(`${token.symbol} had no rate ${days} days ago`)
  const grown = (now - before) * BigInt(YEAR_S) * 10_000n * HUNDREDTHS
  return Number(grown / (before * BigInt(seconds))) / Number(HUNDREDTHS)
}
