import type { UnixS } from '../../core/time.ts'
import type { Rpc } from '../../io/rpc/createRpc.ts'
import type { Loans } from '../../messaging/schemas/loans.ts'
import type { Settings } from '../../messaging/schemas/settings.ts'
import type { Snapshot } from '../../messaging/schemas/snapshot.ts'
import type { MarketChecks } from '../observe/marketChecks.ts'

/** All of the outer world that a review needs. */
export interface ReviewIo {
  rpc: Pick<Rpc, 'readCalls' | 'ask'>
  clock: { nowS(): UnixS }
  settings: { get(): Promise<Settings> }
  snapshot: { get(): Promise<Snapshot> }
  loans: { get(): Promise<Loans> }
  /** When each market's contract was last looked at. */
  marketChecks: Pick<MarketChecks, 'get'>
}
