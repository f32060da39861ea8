import { createRewardsHistory } from '@/lib/io/rewardsHistory'
import { createRpc, type Rpc } from '@/lib/io/rpc/createRpc'
import type { Alerts } from '@/lib/messaging/schemas/alerts'
import { DEFAULT_SETTINGS, type Settings } from '@/lib/messaging/schemas/settings'
import type { RequestList, StoredRequest, Withdrawals } from '@/lib/messaging/schemas/withdrawals'
import { readWithdrawals, type WithdrawalsIo } from '@/lib/services/withdrawals/readWithdrawals'
import type { Devnet } from '../chain/startDevnet'

function memory<T>(value: T) {
  const item = {
    value,
    get: async () => item.value,
    update: async (change: (now: T) => T) => {
      item.value = change(item.value)
      return item.value
    },
  }
  return item
}

/** The product's own reading on the embedded chain, for some accounts; `spoil` stands between it and the endpoint. */
export function watching(devnet: Devnet, addresses: readonly string[], spoil = (rpc: Rpc) => rpc) {
  const nowS = () => Math.floor(Date.now() / 1000)
  const health = { ...memory({}), key: 'health', set: async () => undefined, watch: () => () => undefined }
  const settings: Settings = {
    ...DEFAULT_SETTINGS,
    chainsOn: { 1: true, 8453: false, 56: false, 146: false },
    notifications: { isOn: true, tokens: {} },
  }
  const watched = addresses.map(address => ({ address: address.toLowerCase(), isConfirmed: true }))
  const withdrawals = memory<Withdrawals>({ readAtS: 0, lists: [], searches: {} })
  const alerts = memory<Alerts>({ tokens: {}, outbox: [], log: [] })
  const clock = { nowS, nowMs: Date.now }
  const rpc = spoil(createRpc({ urlsOf: async () => [devnet.chains[1].rpcUrl], health, clock }))
  const io = {
    rpc,
    clock,
    rewardsHistory: createRewardsHistory(),
    rewardsWork: memory({}),
    settings: memory(settings),
    accounts: memory({ watched, removed: [] }),
    alerts,
    withdrawals,
  } as unknown as WithdrawalsIo
  const listOf = (id: string, address = addresses[0]): RequestList => {
    const found = withdrawals.value.lists.find(
      list => list.withdrawalsId === id && list.account === address?.toLowerCase(),
    )
    if (!found) throw new Error(`no list of ${id}`)
    return found
  }
  return {
    io,
    alerts,
    settings,
    /** As a page tells of an account that the person has not confirmed. */
    unconfirm: () => {
      for (const account of watched) account.isConfirmed = false
    },
    withdrawals,
    listOf,
    requests: (id: string, address = addresses[0]): StoredRequest[] => listOf(id, address).requests,
    read: () => readWithdrawals(io),
  }
}
