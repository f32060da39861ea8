import { findChain } from '../../chains/index.ts'
import { toErrorInfo } from '../../core/appError.ts'
import { DAY_S } from '../../core/time.ts'
import { toWire } from '../../core/wire.ts'
import { type Labelled, rewardsCsv } from '../../finance/rewards/rewardsCsv.ts'
import type { Position, Snapshot } from '../../messaging/schemas/snapshot.ts'
import { findToken } from '../../tokens/index.ts'
import { growthRay } from './growthRay.ts'
import { rewardRows } from './rewardRows.ts'
import type { RewardsIo } from './rewardsIo.ts'

export interface ExportIo extends RewardsIo {
  snapshot: { get(): Promise<Snapshot> }
}

export interface RewardsFile {
  text: string
  /** Positions whose history could not be read, by symbol and chain, and why. They are not in the file. */
  missing: { position: string; reason: string }[]
}

/**
 * Everything that happened to all positions in the last days (undefined: ever), as CSV or JSON. Never throws: what
 * cannot be read is named.
 */
export async function exportRewards(
  io: ExportIo,
  format: 'csv' | 'json',
  days: number | undefined,
): Promise<RewardsFile> {
  const { positions } = await io.snapshot.get()
  const sinceS = days === undefined ? 0 : io.clock.nowS() - days * DAY_S
  const read: Labelled[] = []
  const missing: RewardsFile['missing'] = []
  for (const position of positions) {
    const told = await labelled(io, position, sinceS)
    if (told && 'rows' in told) read.push(told)
    else if (told) missing.push(told)
  }
  const text = format === 'csv' ? rewardsCsv(read) : JSON.stringify(toWire(read), undefined, 2)
  return { text, missing }
}

/** Undefined for what earns nothing. */
async function labelled(
  io: ExportIo,
  { tokenId, chainId, account }: Position,
  sinceS: number,
): Promise<Labelled | RewardsFile['missing'][number] | undefined> {
  const token = findToken(tokenId)
  if (!token || !growthRay(token)) return undefined
  const chain = findChain(chainId)?.name ?? String(chainId)
  const position = `${token.symbol}, ${chain}`
  try {
    const rows = await rewardRows(io, { account, token, chainId }, sinceS)
    if (!rows) return { position, reason: 'its logs do not tell shares' }
    return { symbol: token.symbol, underlying: token.underlying, chain, account, rows }
  } catch (error) {
    return { position, reason: toErrorInfo(error).shortMessage }
  }
}
