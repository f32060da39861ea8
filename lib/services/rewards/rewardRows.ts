import { DAY_S, type UnixS } from '../../core/time.ts'
import { accruals } from '../../finance/rewards/rewards.ts'
import { type RewardRow, rowsOf } from '../../finance/rewards/rows.ts'
import { blockAt, timeOf } from './blockTime.ts'
import type { Bound } from './bounds.ts'
import { holdingsSince, type Place, ratesAt } from './fromHistory.ts'
import { growthRay } from './growthRay.ts'
import { movesOf } from './moves.ts'
import { type Present, presentOf } from './present.ts'
import { reportBlocks } from './rateEvents.ts'
import type { RewardsIo } from './rewardsIo.ts'
import { isToldByLogs, scanDown, scanOf, scanUp } from './scan.ts'

/** How far one position's table got. */
export type Progress = (done: number, of: number) => void

/**
 * Everything that happened to a position since a time, one accrual a report of its protocol (a UTC day where it
 * reports none): the sum of the accruals is the reward of the same window, to the wei. Undefined where the chain's
 * logs do not tell this token. Throws AppError when the chain's history cannot be read; asked again it goes on.
 */
export async function rewardRows(
  io: RewardsIo,
  place: Place,
  sinceS: UnixS,
  progress: Progress = () => undefined,
): Promise<RewardRow[] | undefined> {
  const { account, token, chainId } = place
  if (!growthRay(token) || !isToldByLogs(token.id, chainId)) return undefined
  const present = await presentOf(io, account, token, chainId)
  const { head } = present
  const { block } = await blockAt(io, chainId, sinceS, head)
  const from: Bound = { block, wantedS: sinceS }
  await scanUp(io, account, chainId, head)
  await scanDown(io, account, chainId, block + 1, Number.POSITIVE_INFINITY)
  const scan = await scanOf(io, account, chainId)
  const holdings = await holdingsSince(io, place, present, block)
  const first = holdings.find(({ sharesWei }) => sharesWei > 0n)
  if (!scan || !first) return []

  const cuts = await cutsOf(io, place, present, first.at)
  const blocks = ascending([...cuts, ...holdings.map(({ at }) => at)]).filter(at => at >= first.at)
  const rates = await ratesAt(io, place, present, from, blocks)
  const times = new Map<number, UnixS>()
  for (const [index, { at }] of rates.entries()) {
    times.set(at, (await timeOf(io, chainId, at, head)).timestampS)
    progress(index + 1, rates.length)
  }
  const opening = holdings[0]?.sharesWei ?? 0n
  const rows = accruals(holdings, rates, first.at, head.block).filter(({ sharesWei }) => sharesWei > 0n)
  return rowsOf(rows, movesOf(scan, place, block), rates, times, opening)
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
  const midnights: number[] = []
  for (let atS = Math.ceil(timestampS / DAY_S) * DAY_S; atS < head.timestampS; atS += DAY_S)
    midnights.push((await blockAt(io, chainId, atS, head)).block)
  return midnights
}

function ascending(blocks: readonly number[]): number[] {
  return [...new Set(blocks)].sort((a, b) => a - b)
}
