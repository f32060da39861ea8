import type { UnixS } from '../../core/time.ts'
import type { Accounts } from '../../messaging/schemas/accounts.ts'
import type { Withdrawals } from '../../messaging/schemas/withdrawals.ts'

interface FreshIo {
  clock: { nowS(): UnixS }
  accounts: { get(): Promise<Accounts> }
  withdrawals: { get(): Promise<Withdrawals> }
}

/** Whether every watched account's requests were read within `withinS`. */
export async function areFresh(io: FreshIo, withinS: number): Promise<boolean> {
  const [{ watched }, { readAtS, lists }] = await Promise.all([io.accounts.get(), io.withdrawals.get()])
  const known = new Set(lists.map(({ account }) => account))
  return io.clock.nowS() - readAtS < withinS && watched.every(({ address }) => known.has(address))
}
