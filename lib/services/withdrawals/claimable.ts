import type { Accounts } from '../../messaging/schemas/accounts.ts'
import type { Withdrawals } from '../../messaging/schemas/withdrawals.ts'

/** The token of every request that can be claimed now, of the accounts that count. */
export function claimableTokens({ lists }: Withdrawals, { watched }: Accounts): string[] {
  const counted = new Set(watched.filter(({ isConfirmed }) => isConfirmed).map(({ address }) => address))
  return lists
    .filter(({ account }) => counted.has(account))
    .flatMap(({ requests }) => requests)
    .filter(({ state }) => state === 'claimable')
    .map(({ tokenId }) => tokenId)
}
