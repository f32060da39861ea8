import { browser } from 'wxt/browser'
import { findChain } from '../chains/index.ts'
import { clearBadge, setBadge } from './badge.ts'
import { clock } from './clock.ts'
import { createHistoryStore } from './history.ts'
import { notifications } from './notifications.ts'
import { offchain } from './offchain.ts'
import { reviewWindow } from './reviewWindow.ts'
import { createRewardsHistory } from './rewardsHistory.ts'
import { createRpc } from './rpc/createRpc.ts'
import { request } from './rpc/request.ts'
import { isScreenLocked } from './screen.ts'
import * as items from './storage/index.ts'

const CHECK_TIMEOUT_MS = 5_000

/** The outside, once: what services are given as their first argument. */
export function createIo() {
  const urlsOf = async (chainId: number) => {
    const own = (await items.settingsItem.get()).rpcUrls[chainId]
    return own ? [own] : (findChain(chainId)?.rpcUrls ?? [])
  }
  const history = createHistoryStore()
  const rewardsHistory = createRewardsHistory()
  return {
    clock,
    rpc: createRpc({ urlsOf, health: items.rpcHealthItem, clock }),
    askUrl: (url: string, method: string, params: unknown[]) =>
      request(url, method, params, CHECK_TIMEOUT_MS),
    settings: items.settingsItem,
    accounts: items.accountsItem,
    snapshot: items.snapshotItem,
    reviews: items.reviewsItem,
    alerts: items.alertsItem,
    withdrawals: items.withdrawalsItem,
    loans: items.loansItem,
    positions: items.positionsItem,
    marketChecks: items.marketChecksItem,
    sweep: items.sweepItem,
    history,
    rewardsHistory,
    rewardsWork: items.rewardsWorkItem,
    offchain: { ...offchain, store: items.offchainItem },
    badge: { set: setBadge, clear: clearBadge },
    blindTabs: items.blindTabsItem,
    notifications,
    isScreenLocked,
    reviewWindow,
    languages: navigator.languages,
    eraseEverything: async () => {
      await history.erase()
      await rewardsHistory.erase()
      await browser.storage.local.clear()
      await browser.storage.session.clear()
    },
  }
}

export type Io = ReturnType<typeof createIo>
