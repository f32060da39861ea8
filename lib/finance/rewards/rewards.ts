import { AppError } from '../../core/appError.ts'
import { mulDivDown } from '../../core/wad.ts'

/** Fixed point with 27 decimals: with 18 a rate is off by a wei for every token held. */
export const RAY = 10n ** 27n

/** From `at` on, this many shares. `at` is a block or a time, as long as all of one call are the same. */
export interface Holding {
  at: number
  sharesWei: bigint
}

/** Underlying per share at `at`, a ray. */
export interface RatePoint {
  at: number
  rateRay: bigint
}

/**
 * Where a rate is from: read of the contract at the block, told by the protocol's own report before it, or seen by
 * Mooring itself at that time.
 */
export type RateSource = 'block' | 'report' | 'seen'

export interface SourcedRate extends RatePoint {
  from: RateSource
}

/** What constant shares earned between two rate points, in wei of the underlying; negative when slashed. */
export interface Accrual {
  fromAt: number
  toAt: number
  sharesWei: bigint
  rewardWei: bigint
}

/** The shares changed at a moment whose rate is not known: nothing exact can be said. */
export class MissingRateError extends AppError {
  override name = 'MissingRateError'
}

/**
 * Rewards of a position over [from, to], one row between each two neighbouring rate points: what the shares are worth
 * after it less what they were worth before, each rounded down as `balanceOf` does. A row is therefore what the
 * balance was seen to grow by, and however finely time is cut the sum is the same. What the holder did (deposits,
 * transfers, wraps) moves shares and is no reward. `rates` must hold a point at `from`, at `to` and at every change
 * of shares between: throws MissingRateError.
 */
export function accruals(
  holdings: readonly Holding[],
  rates: readonly RatePoint[],
  from: number,
  to: number,
): Accrual[] {
  const inside = rates.filter(({ at }) => at >= from && at <= to).sort((a, b) => a.at - b.at)
  const changes = holdings.map(({ at }) => at).filter(at => at > from && at < to)
  requireRates(inside, [from, to, ...changes])
  return inside.slice(1).flatMap((end, index) => {
    const start = inside[index]
    if (!start || start.at === end.at) return []
    const sharesWei = sharesAt(holdings, start.at)
    const rewardWei = worthOf(sharesWei, end.rateRay) - worthOf(sharesWei, start.rateRay)
    return [{ fromAt: start.at, toAt: end.at, sharesWei, rewardWei }]
  })
}

/** Shares in the underlying, rounded down. */
export function worthOf(sharesWei: bigint, rateRay: bigint): bigint {
  return mulDivDown(sharesWei, rateRay, RAY)
}

/** The sum of the rows, and nothing else. */
export function totalOf(rows: readonly Accrual[]): bigint {
  return rows.reduce((sum, { rewardWei }) => sum + rewardWei, 0n)
}

/** The shares held at a moment, what happened in it included; none before the first holding. `holdings` ascend. */
export function sharesAt(holdings: readonly Holding[], at: number): bigint {
  return holdings.findLast(holding => holding.at <= at)?.sharesWei ?? 0n
}

function requireRates(rates: readonly RatePoint[], moments: readonly number[]): void {
  const known = new Set(rates.map(({ at }) => at))
  const missing = moments.find(at => !known.has(at))
  if (missing !== undefined) throw new MissingRateError(`The rate at ${missing} is not known`)
}
