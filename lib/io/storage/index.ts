import * as v from 'valibot'
import { accountsSchema } from '../../messaging/schemas/accounts.ts'
import { alertsSchema } from '../../messaging/schemas/alerts.ts'
import { blindTabsSchema } from '../../messaging/schemas/blindTabs.ts'
import { loansSchema } from '../../messaging/schemas/loans.ts'
import { offchainSchema } from '../../messaging/schemas/offchain.ts'
import { positionsSchema } from '../../messaging/schemas/positions.ts'
import { unixS } from '../../messaging/schemas/primitives.ts'
import { NO_WORK, rewardsWorkSchema } from '../../messaging/schemas/rewardsWork.ts'
import { rpcHealthSchema } from '../../messaging/schemas/rpcHealth.ts'
import { DEFAULT_SETTINGS, settingsSchema } from '../../messaging/schemas/settings.ts'
import { snapshotSchema } from '../../messaging/schemas/snapshot.ts'
import { sweepSchema } from '../../messaging/schemas/sweep.ts'
import { reviewsSchema } from '../../messaging/schemas/verdict.ts'
import { withdrawalsSchema } from '../../messaging/schemas/withdrawals.ts'
import { defineItem } from './defineItem.ts'

/** Written by the UI only. */
export const settingsItem = defineItem({
  area: 'local',
  key: 'settings',
  version: 1,
  schema: settingsSchema,
  initial: DEFAULT_SETTINGS,
})

/** Everything below is written by the background only. */
export const accountsItem = defineItem({
  area: 'local',
  key: 'accounts',
  version: 1,
  schema: accountsSchema,
  initial: { watched: [], removed: [] },
})

export const snapshotItem = defineItem({
  area: 'local',
  key: 'snapshot',
  version: 1,
  schema: snapshotSchema,
  initial: { takenAtS: 0, chains: [], tokens: [], positions: [], ethPriceWad: {} },
})

/** Requests under review, by id: survives the worker, ends with the browser. */
export const reviewsItem = defineItem({
  area: 'session',
  key: 'reviews',
  version: 1,
  schema: reviewsSchema,
  initial: {},
})

/** Which public endpoints failed and when, so that a dead one is not asked first again. */
export const rpcHealthItem = defineItem({
  area: 'local',
  key: 'rpcHealth',
  version: 1,
  schema: rpcHealthSchema,
  initial: {},
})

/** How every peg stands, what fired and why, and which notifications are due. */
export const alertsItem = defineItem({
  area: 'local',
  key: 'alerts',
  version: 1,
  schema: alertsSchema,
  initial: { tokens: {}, outbox: [], log: [] },
})

/** How far the reading of past rewards is; forgotten with the browser. */
export const rewardsWorkItem = defineItem({
  area: 'session',
  key: 'rewardsWork',
  version: 1,
  schema: rewardsWorkSchema,
  initial: NO_WORK,
})

/** What price services off the chain said last; empty while none is switched on. */
export const offchainItem = defineItem({
  area: 'local',
  key: 'offchain',
  version: 1,
  schema: offchainSchema,
  initial: {},
})

/** Tabs that reach a wallet by a road that is not guarded, or may; forgotten with the browser. */
export const blindTabsItem = defineItem({
  area: 'session',
  key: 'blindTabs',
  version: 1,
  schema: blindTabsSchema,
  initial: [],
})

/** When each market's contract was last found to be what the table says. */
export const marketChecksItem = defineItem({
  area: 'local',
  key: 'marketChecks',
  version: 1,
  schema: v.record(v.string(), unixS),
  initial: {},
})

/** Open requests of every account at every protocol, and how far their logs were searched. */
export const withdrawalsItem = defineItem({
  area: 'local',
  key: 'withdrawals',
  version: 1,
  schema: withdrawalsSchema,
  initial: { readAtS: 0, lists: [], searches: {} },
})

/** What accounts have in pools, vaults and restaking, looked through, with the rates of what only those hold. */
export const positionsItem = defineItem({
  area: 'local',
  key: 'positions',
  version: 1,
  schema: positionsSchema,
  initial: { readAtS: 0, accounts: [], found: [], tokens: [], searches: {} },
})

/** What every account has in every lending market. */
export const loansItem = defineItem({
  area: 'local',
  key: 'loans',
  version: 1,
  schema: loansSchema,
  initial: { readAtS: 0, reads: [] },
})

/** What the weekly look at chains that are off has found. */
export const sweepItem = defineItem({
  area: 'local',
  key: 'sweep',
  version: 1,
  schema: sweepSchema,
  initial: { atS: 0, found: [] },
})
