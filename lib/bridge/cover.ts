import type { GuardCoverMessage } from '../core/guardChannel.ts'

const WALLETCONNECT_DB = 'WALLET_CONNECT_V2_INDEXED_DB'
const SESSION_KEY = /^wc@2:client:.*session$/

/** A list that holds something: the library keeps "[]" when nothing is connected. */
const isFilled = (value: unknown) =>
  Array.isArray(value) ? value.length > 0 : typeof value === 'string' && value.length > 2

function hasStoredSession(): boolean {
  try {
    return Object.keys(localStorage).some(key => SESSION_KEY.test(key) && isFilled(localStorage.getItem(key)))
  } catch {
    // A sandboxed document has no storage.
    return false
  }
}

const settled = <T>(request: IDBRequest<T>) =>
  new Promise<T>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })

/** Opens the database only when it exists, and lets go of it at once. */
async function hasDatabaseSession(): Promise<boolean> {
  try {
    const known = await indexedDB.databases()
    if (!known.some(({ name }) => name === WALLETCONNECT_DB)) return false
    const database = await settled(indexedDB.open(WALLETCONNECT_DB))
    try {
      const name = database.objectStoreNames[0]
      if (!name) return false
      const store = database.transaction(name).objectStore(name)
      const keys = (await settled(store.getAllKeys())).filter(key => SESSION_KEY.test(String(key)))
      const values = await Promise.all(keys.map(key => settled(store.get(key))))
      return values.some(isFilled)
    } finally {
      database.close()
    }
  } catch {
    // No database, or none that may be read: no sign.
    return false
  }
}

/** Whether the page keeps a WalletConnect session: a road to a wallet that no extension sees. */
export async function hasWalletConnect(): Promise<boolean> {
  return hasStoredSession() || (await hasDatabaseSession())
}

/** What to say of the page, the blindest first. */
export function coverOf(
  found: 'provider' | 'unpatchable' | undefined,
  isWalletConnected: boolean,
): Pick<GuardCoverMessage, 'state' | 'why'> {
  if (isWalletConnected) return { state: 'not-covered', why: 'walletconnect' }
  if (found === 'provider') return { state: 'covered', why: 'provider' }
  return { state: 'not-covered', why: found ?? 'no-provider' }
}
