import { AppError } from '../../core/appError.ts'
import type { UnixS } from '../../core/time.ts'
import type { RewardRow } from '../../finance/rewards/rows.ts'
import { PERIOD_DAYS, type Period, type RewardTable, tableKey } from '../../finance/rewards/table.ts'
import { timeOf } from './blockTime.ts'
import { type Bound, boundOf } from './bounds.ts'
import { type Place, UnexplainedSharesError } from './fromHistory.ts'
import { type Present, presentOf } from './present.ts'
import { pricesAt } from './prices.ts'
import { ArchiveRefusedError } from './rateAt.ts'
import { isLogRefusal } from './readLogs.ts'
import { rewardRows } from './rewardRows.ts'
import type { RewardsIo } from './rewardsIo.ts'
import { isToldByLogs } from './scan.ts'
import { see, seenRows } from './sinceSeen.ts'

/**
 * Everything that happened to a position, priced in a currency, and kept. From the chain's history where it can be
 * read, else as Mooring saw it. Throws AppError when the endpoint does not answer or the person stops it.
 */
export async function readTable(io: RewardsIo, place: Place, currency: string): Promise<RewardTable> {
  const { account, token, chainId } = place
  const present = await presentOf(io, account, token, chainId)
  const key = tableKey(account, token.id, chainId)
  const samples = present.isEarning ? await see(io, key, present) : []
  const bounds = await boundsOf(io, chainId, present)
  const exact = await fromHistory(io, place, present, Object.values(bounds))
  const rows = exact ?? seenRows(samples)
  const asOfS = present.head.timestampS
  const times = [...rows.map(({ atS }) => atS), asOfS]
  const prices = await pricesAt(io, token.underlying, currency, times).catch(unknown)
  const table: RewardTable = {
    asOfS,
    basis: exact ? 'history' : 'since-first-seen',
    currency,
    priceNowWad: prices.get(asOfS),
    starts: await startsOf(io, place, present, bounds),
    rows: rows.map(row => ({ ...row, priceWad: prices.get(row.atS) })),
  }
  return io.rewardsHistory.update('tables', key, () => table)
}

/** A feed that does not answer leaves prices unknown, and the rewards as they are. */
function unknown(error: unknown): ReadonlyMap<UnixS, bigint> {
  if (error instanceof AppError) return new Map()
  throw error
}

type Days = keyof typeof PERIOD_DAYS
type Bounds = Readonly<Record<Days, Bound>>
const DAYS = Object.keys(PERIOD_DAYS) as Days[]

async function boundsOf(io: RewardsIo, chainId: number, { head }: Present): Promise<Bounds> {
  const nowS = io.clock.nowS()
  const bounds: Partial<Record<Days, Bound>> = {}
  for (const period of DAYS) bounds[period] = await boundOf(io, chainId, PERIOD_DAYS[period], nowS, head)
  return bounds as Bounds
}

async function startsOf(
  io: RewardsIo,
  { chainId }: Place,
  { head }: Present,
  bounds: Bounds,
): Promise<RewardTable['starts']> {
  const starts: Partial<Record<Period, RewardTable['starts'][Period]>> = { all: { block: -1, atS: -1 } }
  for (const period of DAYS) {
    const { block } = bounds[period]
    starts[period] = { block, atS: (await timeOf(io, chainId, block, head)).timestampS }
  }
  return starts as RewardTable['starts']
}

/** Undefined where the chain's history cannot be read, or does not tell what this token's holders have. */
async function fromHistory(
  io: RewardsIo,
  place: Place,
  present: Present,
  bounds: readonly Bound[],
): Promise<RewardRow[] | undefined> {
  const { token, chainId } = place
  const refusal = await io.rewardsHistory.get('refusals', `logs-${chainId}`)
  const isRefused = refusal !== undefined && refusal.untilS > io.clock.nowS()
  if (!present.isEarning || isRefused || !isToldByLogs(token.id, chainId)) return undefined
  try {
    return await rewardRows(io, place, present, bounds)
  } catch (error) {
    const isUntold = error instanceof ArchiveRefusedError || error instanceof UnexplainedSharesError
    if (isUntold || isLogRefusal(error)) return undefined
    throw error
  }
}
