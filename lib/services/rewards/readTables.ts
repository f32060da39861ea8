import { findChain } from '../../chains/index.ts'
import { type ErrorInfo, toErrorInfo } from '../../core/appError.ts'
import { knownValue } from '../../core/loadable.ts'
import type { RewardTable } from '../../finance/rewards/table.ts'
import type { Settings } from '../../messaging/schemas/settings.ts'
import type { Position, Snapshot } from '../../messaging/schemas/snapshot.ts'
import { findToken } from '../../tokens/index.ts'
import type { Place } from './fromHistory.ts'
import { growthRay } from './growthRay.ts'
import { readTable } from './readTable.ts'
import type { RewardsIo } from './rewardsIo.ts'
import { endPass } from './work.ts'

export interface TablesIo extends RewardsIo {
  settings: { get(): Promise<Settings> }
  snapshot: { get(): Promise<Snapshot> }
}

export interface Missing {
  /** Symbol and chain. */
  position: string
  error: ErrorInfo
}

export interface Tables {
  read: { place: Place; table: RewardTable }[]
  /** Positions that could not be read, and why. */
  missing: Missing[]
}

/**
 * Brings the table of every position that earns up to now, one after the other. Never throws for one of them; while
 * the reading is stopped, each is missing.
 */
export async function readTables(io: TablesIo): Promise<Tables> {
  const [{ positions }, { currency }] = [await io.snapshot.get(), await io.settings.get()]
  const read: Tables['read'] = []
  const missing: Missing[] = []
  for (const position of positions) {
    const place = placeOf(position)
    if (!place) continue
    try {
      read.push({ place, table: await readTable(io, place, currency) })
      await io.rewardsWork.update(now => ({ ...now, tables: now.tables + 1 }))
    } catch (error) {
      missing.push({ position: nameOf(place), error: toErrorInfo(error) })
    }
  }
  await endPass(io)
  return { read, missing }
}

/** Undefined for what earns nothing, or is not known to be held. */
function placeOf({ tokenId, chainId, account, balanceWei }: Position): Place | undefined {
  const token = findToken(tokenId)
  const isKnown = knownValue(balanceWei) !== undefined
  return token && growthRay(token) && isKnown ? { account, token, chainId } : undefined
}

function nameOf({ token, chainId }: Place): string {
  return `${token.symbol}, ${findChain(chainId)?.name ?? chainId}`
}
