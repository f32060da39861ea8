import { AppError, toErrorInfo } from '../../core/appError.ts'
import { failed, type Loadable, ready } from '../../core/loadable.ts'
import { DAY_S, type UnixS, YEAR_S } from '../../core/time.ts'
import type { Apr } from '../../finance/rewards/records.ts'
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

const WINDOWS_DAYS = [30, 7] as const
const HUNDREDTHS = 100n

/**
 * What a token yields a year in bps, net of the protocol's fee: growth of its rate over the last 30 days (7 where 30
 * cannot be read), times the windows in a year, nothing compounded; rounded towards zero to a hundredth of a bp.
 * Worked out once a day. Never throws.
 */
export async function aprOf(
  io: RewardsIo,
  token: Token,
  nowS: UnixS,
): Promise<Loadable<{ bps: number; windowDays: number }>> {
  const source = growthRay(token)?.calls()[0]?.label
  if (!source) return ready({ bps: 0, windowDays: WINDOWS_DAYS[0] }, { asOfS: nowS, source: token.symbol })
  let failure: unknown
  for (const windowDays of WINDOWS_DAYS) {
    try {
      const apr = (await recent(io, token, nowS)) ?? (await measure(io, token, windowDays, nowS))
      return ready({ bps: apr.bps, windowDays: apr.windowDays }, { asOfS: apr.asOfS, source })
    } catch (error) {
      failure = error
    }
  }
  return failed(toErrorInfo(failure))
}

async function recent(io: RewardsIo, token: Token, nowS: UnixS): Promise<Apr | undefined> {
  const known = await io.rewardsHistory.get('aprs', token.id)
  return known && nowS >= known.asOfS && nowS - known.asOfS < DAY_S ? known : undefined
}

async function measure(io: RewardsIo, token: Token, days: number, nowS: UnixS): Promise<Apr> {
  const head = await headOf(io, token.homeChainId)
  const start = await boundOf(io, token.homeChainId, days, nowS, head)
  const { rateRay: before } = await rateAt(io, token, start.block, head)
  const { rateRay: now } = await rateAt(io, token, head.block, head)
  const seconds = head.timestampS - (await timeOf(io, token.homeChainId, start.block, head)).timestampS
  if (before === 0n || seconds <= 0) throw new NoRateError(`${token.symbol} had no rate ${days} days ago`)
  const grown = (now - before) * BigInt(YEAR_S) * 10_000n * HUNDREDTHS
  const bps = Number(grown / (before * BigInt(seconds))) / Number(HUNDREDTHS)
  return io.rewardsHistory.update('aprs', token.id, () => ({ bps, windowDays: days, asOfS: head.timestampS }))
}
