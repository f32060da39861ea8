import type { Accounts } from '../../messaging/schemas/accounts.ts'
import type { Loans } from '../../messaging/schemas/loans.ts'
import type { Positions } from '../../messaging/schemas/positions.ts'
import type { Settings } from '../../messaging/schemas/settings.ts'
import type { Snapshot } from '../../messaging/schemas/snapshot.ts'
import type { RewardsIo } from '../rewards/rewardsIo.ts'

/** With what a search of logs needs. */
export interface PositionsIo extends RewardsIo {
  settings: { get(): Promise<Settings> }
  accounts: { get(): Promise<Accounts> }
  snapshot: { get(): Promise<Snapshot> }
  loans: { get(): Promise<Loans> }
  positions: {
    get(): Promise<Positions>
    update(change: (before: Positions) => Positions): Promise<Positions>
  }
}
