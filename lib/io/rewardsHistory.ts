import { type IDBPDatabase, openDB } from 'idb'
import type { RewardRecords } from '../finance/rewards/records.ts'

/** What was read of the past, so that it is read once. */
export interface RewardsHistory {
  get<K extends keyof RewardRecords>(kind: K, key: string): Promise<RewardRecords[K] | undefined>
  /** Reads, changes and writes in one transaction. */
  update<K extends keyof RewardRecords>(
    kind: K,
    key: string,
    change: (before: RewardRecords[K] | undefined) => RewardRecords[K],
  ): Promise<RewardRecords[K]>
  /** Forgets everything. */
  erase(): Promise<void>
}

const DATABASE = 'mooring-rewards'
const VERSION = 1
/** One store holds all kinds; its keys are `kind/key`. */
const STORE = 'records'

/** The past in IndexedDB. The connection is opened when first needed, and again after the browser closed it. */
export function createRewardsHistory(): RewardsHistory {
  let opening: Promise<IDBPDatabase> | undefined
  const database = () => {
    opening ??= openDB(DATABASE, VERSION, {
      upgrade: db => void db.createObjectStore(STORE),
      terminated: () => {
        opening = undefined
      },
    })
    return opening
  }

  return {
    get: async (kind, key) => (await database()).get(STORE, `${kind}/${key}`),
    async update(kind, key, change) {
      const { store, done } = (await database()).transaction(STORE, 'readwrite')
      const next = change(await store.get(`${kind}/${key}`))
      await store.put(next, `${kind}/${key}`)
      await done
      return next
    },
    erase: async () => (await database()).clear(STORE),
  }
}
