import { ready } from '../../core/loadable.ts'
import { DAY_S, HOUR_S, type UnixS } from '../../core/time.ts'
import type { Sample } from '../../finance/rewards/records.ts'
import { accruals, totalOf, worthOf } from '../../finance/rewards/rewards.ts'
import type { RewardRow } from '../../finance/rewards/rows.ts'
import type { Present } from './present.ts'
import type { RewardsIo } from './rewardsIo.ts'
import type { RewardPeriods } from './rewardsOf.ts'

/** Keeps what is seen now, unless it says no more than what was seen before. */
export async function see(io: RewardsIo, key: string, present: Present): Promise<readonly Sample[]> {
  const { sharesWei, rateRay, head } = present
  const sample = { atS: head.timestampS, sharesWei, rateRay }
  return io.rewardsHistory.update('samples', key, (before = []) => appended(before, sample))
}

/** Between two samples of the same shares only the later counts, once both lie within an hour. */
function appended(before: readonly Sample[], sample: Sample): readonly Sample[] {
  const [previous, last] = [before.at(-2), before.at(-1)]
  if (!last) return [sample]
  if (sample.atS <= last.atS) return before
  if (last.sharesWei === sample.sharesWei && last.rateRay === sample.rateRay) return before
  const isBetween =
    previous?.sharesWei === last.sharesWei &&
    last.sharesWei === sample.sharesWei &&
    sample.atS - previous.atS < HOUR_S
  return isBetween ? [...before.slice(0, -1), sample] : [...before, sample]
}

/**
 * Rewards as far as Mooring watched: what was held at each look × the change of the rate until the next. A window
 * that begins before the first look begins there, and `sinceS` says so.
 */
export function sinceSeen(samples: readonly Sample[], source: string, nowS: UnixS): RewardPeriods {
  const firstS = samples[0]?.atS ?? nowS
  const lastS = samples.at(-1)?.atS ?? nowS
  const holdings = samples.map(({ atS, sharesWei }) => ({ at: atS, sharesWei }))
  const rates = samples.map(({ atS, rateRay }) => ({ at: atS, rateRay }))
  const since = (wantedS: UnixS) => {
    const fromS = samples.findLast(({ atS }) => atS <= wantedS)?.atS ?? firstS
    const value = samples.length === 0 ? 0n : totalOf(accruals(holdings, rates, fromS, lastS))
    return ready(value, { asOfS: lastS, source })
  }
  return {
    d1: since(nowS - DAY_S),
    d7: since(nowS - 7 * DAY_S),
    d30: since(nowS - 30 * DAY_S),
    y1: since(nowS - 365 * DAY_S),
    all: since(firstS),
    basis: 'since-first-seen',
    sinceS: firstS,
  }
}

/** What was seen as rows: one accrual between two looks, those of a UTC day as one while the shares stayed the same. */
export function seenRows(samples: readonly Sample[]): RewardRow[] {
  const holdings = samples.map(({ atS, sharesWei }) => ({ at: atS, sharesWei }))
  const rates = samples.map(({ atS, rateRay }) => ({ at: atS, rateRay }))
  const [first, last] = [samples[0], samples.at(-1)]
  if (!first || !last) return []
  const rows: RewardRow[] = []
  for (const { toAt, sharesWei, rewardWei } of accruals(holdings, rates, first.atS, last.atS)) {
    const end = samples.find(({ atS }) => atS === toAt)
    const before = rows.at(-1)
    if (!end) continue
    const row: RewardRow = {
      atS: toAt,
      block: undefined,
      type: 'accrual',
      amountWei: rewardWei,
      sharesWei: 0n,
      rateRay: end.rateRay,
      rateFrom: 'seen',
      balanceAfterWei: worthOf(end.sharesWei, end.rateRay),
      tx: undefined,
    }
    const isSameDay = before && Math.floor(before.atS / DAY_S) === Math.floor(toAt / DAY_S)
    const isSameStake = sharesWei === end.sharesWei
    if (isSameDay && isSameStake) rows[rows.length - 1] = { ...row, amountWei: before.amountWei + rewardWei }
    else rows.push(row)
  }
  return rows
}
