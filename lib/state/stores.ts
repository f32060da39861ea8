import {
  accountsItem,
  alertsItem,
  loansItem,
  positionsItem,
  reviewsItem,
  rewardsWorkItem,
  settingsItem,
  snapshotItem,
  sweepItem,
  withdrawalsItem,
} from '../io/storage/index.ts'
import { NO_WORK } from '../messaging/schemas/rewardsWork.ts'
import { DEFAULT_SETTINGS, type Settings } from '../messaging/schemas/settings.ts'
import { mirror } from './mirror.ts'

export const settings = mirror(settingsItem, DEFAULT_SETTINGS)
export const accounts = mirror(accountsItem, { watched: [], removed: [] })
export const snapshot = mirror(snapshotItem, {
  takenAtS: 0,
  chains: [],
  tokens: [],
  positions: [],
  ethPriceWad: {},
})
/** Loaded by the tab that shows it. */
export const alerts = mirror(alertsItem, { tokens: {}, outbox: [], log: [] })
/** Loaded by what shows how far the reading is. */
export const rewardsWork = mirror(rewardsWorkItem, NO_WORK)
export const withdrawals = mirror(withdrawalsItem, { readAtS: 0, lists: [], searches: {} })
/** Loaded by the popup. */
export const sweep = mirror(sweepItem, { atS: 0, found: [] })
export const loans = mirror(loansItem, { readAtS: 0, reads: [] })
export const positions = mirror(positionsItem, {
  readAtS: 0,
  accounts: [],
  found: [],
  tokens: [],
  searches: {},
})
export const reviews = mirror(reviewsItem, {})

/** The only way a setting changes. What is on the screen follows at once, the storage a moment later. */
export async function changeSettings(change: (value: Settings) => Settings): Promise<void> {
  settings.store.setState(change(settings.store.getState()), true)
  await settingsItem.update(change)
}
