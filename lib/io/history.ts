import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import { append, EMPTY_HISTORY, type History, type Read } from '../finance/history/history.ts'
import { type PackedHistory, pack, unpack } from '../finance/history/pack.ts'

/** Deviations over time, by series: `steth-1` is stETH on Ethereum. */
export interface HistoryStore {
  /** Empty for a series that was never seen. */
  load(series: string): Promise<History>
  /** Adds reads in one transaction: all of them or, when the worker dies, none. Returns what is kept now. */
  append(series: string, reads: readonly Read[]): Promise<History>
  /** Forgets everything. */
  erase(): Promise<void>
}

interface Schema extends DBSchema {
  peg: { key: string; value: PackedHistory }
}

const DATABASE = 'mooring'
const VERSION = 1

/** The history in IndexedDB. The connection is opened when first needed, and again after the browser closed it. */
export function createHistoryStore(): HistoryStore {
  let opening: Promise<IDBPDatabase<Schema>> | undefined
  const database = () => {
    opening ??= openDB<Schema>(DATABASE, VERSION, {
      upgrade: db => void db.createObjectStore('peg'),
      terminated: () => {
        opening = undefined
      },
    })
    return opening
  }

  return {
    async load(series) {
      const stored = await (await database()).get('peg', series)
      return stored ? unpack(stored) : EMPTY_HISTORY
    },
    async append(series, reads) {
      const { store, done } = (await database()).transaction('peg', 'readwrite')
      const stored = await store.get(series)
      const next = append(stored ? unpack(stored) : EMPTY_HISTORY, reads)
      await store.put(pack(next), series)
      await done
      return next
    },
    async erase() {
      await (await database()).clear('peg')
    },
  }
}
