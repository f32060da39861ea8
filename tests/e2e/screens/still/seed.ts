import { openDB } from 'idb'
import { browser } from 'wxt/browser'
import { pack } from '@/lib/finance/history/pack'
import { seriesOf } from '@/lib/finance/history/seriesOf'
import { tableKey } from '@/lib/finance/rewards/table'
import { createHistoryStore } from '@/lib/io/history'
import { createRewardsHistory } from '@/lib/io/rewardsHistory'
import * as items from '@/lib/io/storage'
import { DEFAULT_SETTINGS, type Settings } from '@/lib/messaging/schemas/settings'
import { SAMPLES, type StateName } from '../sample'
import { pegPast, rewardsPast } from '../sample/past'
import { LOTS } from '../sample/wallet'

type Look = Pick<Settings, 'theme' | 'language'>

const history = createHistoryStore()
const rewards = createRewardsHistory()

/** Makes the storage what the background would have made of it in a state of the sample. */
async function seed(state: StateName, look: Look): Promise<void> {
  const { peg, accounts, snapshot, positions, loans, withdrawals, alerts, review } = SAMPLES[state]()
  await Promise.all([items.settingsItem.get(), history.erase(), rewards.erase()])
  await Promise.all([browser.storage.local.clear(), browser.storage.session.clear()])
  localStorage.clear()
  localStorage.setItem('theme', look.theme)
  await browser.storage.local.set({ sampleState: state })
  await items.settingsItem.set({
    ...DEFAULT_SETTINGS,
    ...look,
    hideBalances: state === 'hidden',
    isPaused: state === 'paused',
  })
  if (accounts) await items.accountsItem.set(accounts)
  if (snapshot) await items.snapshotItem.set(snapshot)
  if (positions) await items.positionsItem.set(positions)
  if (loans) await items.loansItem.set(loans)
  if (withdrawals) await items.withdrawalsItem.set(withdrawals)
  if (alerts) await items.alertsItem.set(alerts)
  if (review) await items.reviewsItem.set({ [review.id]: review })
  if (snapshot) await seedPast(peg)
}

/** Thousands of buckets: put at once, as `append` takes them one by one. */
async function seedPast(peg: 'calm' | 'discount'): Promise<void> {
  const database = await openDB('mooring')
  for (const lot of LOTS) {
    const { account, tokenId, chainId } = lot
    await database.put('peg', pack(pegPast(lot, peg)), seriesOf(tokenId, chainId))
    await rewards.update('tables', tableKey(account, tokenId, chainId), () => rewardsPast(lot))
  }
  database.close()
}

Object.assign(globalThis, { seed })
