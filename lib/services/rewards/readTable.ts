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
  const prices = await pricesAt(
    io,
    token.underlying,
    currency,
    rows.map(({ atS }) => atS),
  )
  const table: RewardTable = {
    asOfS: present.head.timestampS,
    basis: exact ? 'history' : 'since-first-seen',
    currency,
    starts: await startsOf(io, place, present, bounds),
    rows: rows.map(row => ({ ...row, priceWad: prices.get(row.atS) })),
  }
  return io.rewardsHistory.update('tables', key, () => table)
}

type Bounds = Record<keyof typeof PERIOD_DAYS, Bound>

async function boundsOf(io: RewardsIo, chainId: number, { head }: Present): Promise<Bounds> {
  const nowS = io.clock.nowS()
  const of = (period: keyof Bounds) => boundOf(io, chainId, PERIOD_DAYS[period], nowS, head)
  return { d1: await of('d1'), d7: await of('d7'), d30: await of('d30'), y1: await of('y1') }
}

async function startsOf(
  io: RewardsIo,
  { chainId }: Place,
  { head }: Present,
  bounds: Bounds,
): Promise<RewardTable['starts']> {
  const at = async ({ block }: Bound) => ({ block, atS: await timeS(block) })
  const timeS = async (block: number): Promise<UnixS> => (await timeOf(io, chainId, block, head)).timestampS
  const { d1, d7, d30, y1 } = bounds
  const starts: Record<Period, { block: number; atS: UnixS }> = {
    d1: await at(d1),
    d7: await at(d7),
    d30: await at(d30),
    y1: await at(y1),
    all: { block: -1, atS: -1 },
  }
  return starts
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
