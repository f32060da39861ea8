import { findChain } from '../../chains/index.ts'
import { toWire } from '../../core/wire.ts'
import { type Labelled, rewardsCsv } from '../../finance/rewards/rewardsCsv.ts'
import { isTold, type Period, rowsIn } from '../../finance/rewards/table.ts'
import { type Missing, readTables, type Tables, type TablesIo } from './readTables.ts'
import { setIdle } from './work.ts'

export interface RewardsFile {
  text: string
  /** Positions whose history could not be read. They are not in the file. */
  missing: Missing[]
  /** Positions of which only what Mooring saw itself is in the file, by symbol and chain. */
  seenOnly: string[]
}

/**
 * Everything that happened to all positions in a period, as CSV or JSON: the rows of the tables on the screen, read
 * anew. Never throws: what cannot be read is named.
 */
export async function exportRewards(
  io: TablesIo,
  format: 'csv' | 'json',
  period: Period,
): Promise<RewardsFile> {
  await setIdle(io)
  const { read, missing } = await readTables(io)
  const labelled = read.map(one => labelledOf(one, period))
  const text = format === 'csv' ? rewardsCsv(labelled) : JSON.stringify(toWire(labelled), undefined, 2)
  const seenOnly = read
    .filter(({ table }) => table.basis === 'since-first-seen')
    .map(({ place }) => `${place.token.symbol}, ${chainName(place.chainId)}`)
  return { text, missing, seenOnly }
}

function labelledOf({ place, table }: Tables['read'][number], period: Period): Labelled {
  const { token, chainId, account } = place
  const { currency } = table
  const { symbol, underlying } = token
  return {
    symbol,
    underlying,
    chain: chainName(chainId),
    account,
    currency,
    rows: rowsIn(table, period).rows.filter(isTold),
  }
}

const chainName = (chainId: number) => findChain(chainId)?.name ?? String(chainId)
