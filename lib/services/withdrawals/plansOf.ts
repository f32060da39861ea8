import { CHAINS } from '../../chains/index.ts'
import type { Accounts } from '../../messaging/schemas/accounts.ts'
import type { Settings } from '../../messaging/schemas/settings.ts'
import type { LogSearch, RequestList, Withdrawals } from '../../messaging/schemas/withdrawals.ts'
import type { Withdrawals as Protocol } from '../../protocols/withdrawals/defineWithdrawals.ts'
import { WITHDRAWALS } from '../../protocols/withdrawals/index.ts'

/** One list that is to be read: as it is known, and how far its logs were searched. */
export interface Plan {
  protocol: Protocol
  key: string
  before: RequestList
  search: LogSearch | undefined
}

/** Every list that is to be read, as it is known; those of accounts and chains that are gone are forgotten. */
export function plansOf({ chainsOn }: Settings, { watched }: Accounts, stored: Withdrawals): Plan[] {
  const isOn = (chainId: number) =>
    chainsOn[chainId] ?? CHAINS.find(({ id }) => id === chainId)?.isOnByDefault ?? false
  return watched.flatMap(({ address: account }) =>
    WITHDRAWALS.filter(({ chainId }) => isOn(chainId)).map(protocol => {
      const { id: withdrawalsId, protocolId, chainId, claimUrl } = protocol
      const known = stored.lists.find(
        list => list.withdrawalsId === withdrawalsId && list.chainId === chainId && list.account === account,
      )
      const blank = { withdrawalsId, protocolId, chainId, account, asOfS: 0, requests: [], missing: 0 }
      const key = `${withdrawalsId}-${chainId}-${account}`
      return {
        protocol,
        key,
        before: known ?? { ...blank, ...(claimUrl && { claimUrl }) },
        search: stored.searches[key],
      }
    }),
  )
}
