import { DAY_S, type UnixS } from '../../core/time.ts'
import { accruals } from '../../finance/rewards/rewards.ts'
import { type RewardRow, rowsOf } from '../../finance/rewards/rows.ts'
import { blockAt, timeOf, timesOf } from './blockTime.ts'
import type { Bound } from './bounds.ts'
import { holdingsSince, type Place, ratesAt, sharesMoved } from './fromHistory.ts'
import { movesOf, notesOf } from './moves.ts'
import type { Present } from './present.ts'
import { reportBlocks } from './rateEvents.ts'
import type { RewardsIo } from './rewardsIo.ts'
import { scanDown, scanOf, scanUp } from './scan.ts'
import { StoppedError, tellStep, unlessStopped } from './work.ts'

/**
 * Everything that ever happened to a position, one accrual a report of its protocol (a UTC day where it reports none,
 * a week or a month long ago),
 * cut at the bounds as well: so the accruals after a bound are the reward of its window, to the wei. Throws AppError
 * when the chain's history cannot be read or the person stops it; asked again it goes on.
 */
export async function rewardRows(
  io: RewardsIo,
  place: Place,
  present: Present,
  bounds: readonly Bound[],
): Promise<RewardRow[]> {
  const { account, chainId } = place
  const { head } = present
  await scanUp(io, account, chainId, head)
  if (!(await scanDown(io, account, chainId, 0, Number.POSITIVE_INFINITY))) throw new StoppedError()
  const scan = await scanOf(io, account, chainId)
  const moved = await sharesMoved(io, place, present, 0)
  const holdings = await holdingsSince(io, place, present, 0)
  const first = holdings.find(({ sharesWei }) => sharesWei > 0n)
  if (!scan || !first) return []

  const notes = notesOf(scan, place, first.at)
  const cuts = await cutsOf(io, place, present, first.at)
  const blocks = ascending([
    ...[...cuts, ...bounds.map(({ block }) => block), ...notes.map(({ block }) => block)],
    ...holdings.map(({ at }) => at),
  ]).filter(at => at >= first.at)
  const step = async (done: number) => {
    await unlessStopped(io)
    await tellStep(io, { what: 'table', chainId, tokenId: place.token.id, done, of: blocks.length })
  }
  const rates = await ratesAt(io, place, present, bounds, blocks, step)
  const times = await timesOf(
    io,
    chainId,
    rates.map(({ at }) => at),
    head,
    step,
  )
  const rows = accruals(holdings, rates, first.at, head.block).filter(({ sharesWei }) => sharesWei > 0n)
  const moves = [...movesOf(scan, place, moved), ...notes]
  return rowsOf(rows, moves, rates, times, holdings[0]?.sharesWei ?? 0n)
}

/** Where an accrual ends. A bridged token is cut by days: its own chain sees no reports. */
async function cutsOf(
  io: RewardsIo,
  { token, chainId }: Place,
  { head }: Present,
  fromBlock: number,
): Promise<number[]> {
  const isHome = chainId === token.homeChainId
  const reports = isHome ? await reportBlocks(io, token, fromBlock + 1, head.block) : undefined
  if (reports) return reports
  const { timestampS } = await timeOf(io, chainId, fromBlock, head)
  const times = cutTimes(timestampS, head.timestampS)
  const midnights: number[] = []
  for (const [index, atS] of times.entries()) {
    await unlessStopped(io)
    await tellStep(io, { what: 'table', chainId, tokenId: token.id, done: index, of: times.length })
    midnights.push((await blockAt(io, chainId, atS, head)).block)
  }
  return midnights
}

/** So far back a day is a row; then a week, after a year a month: each is several requests. */
const DAILY_S = 31 * DAY_S
const WEEKLY_S = 365 * DAY_S

/** UTC midnights between two moments, fewer the longer ago. */
function cutTimes(fromS: UnixS, toS: UnixS): UnixS[] {
  const first = Math.ceil(fromS / DAY_S)
  const days = Array.from({ length: Math.max(0, Math.ceil(toS / DAY_S) - first) }, (_, n) => first + n)
  const every = (day: number) => {
    const ageS = toS - day * DAY_S
    return ageS <= DAILY_S ? 1 : ageS <= WEEKLY_S ? 7 : 30
  }
  return days.filter(day => day % every(day) === 0).map(day => day * DAY_S)
}

function ascending(blocks: readonly number[]): number[] {
  return [...new Set(blocks)].sort((a, b) => a - b)
}
