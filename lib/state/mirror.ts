import { createStore, type StoreApi } from 'zustand/vanilla'
import type { StorageItem } from '../io/storage/defineItem.ts'

/** A storage item as a store that is always filled: `load` before the first frame, then it follows by itself. */
export interface Mirror<T> {
  store: StoreApi<T>
  /** Reads the item once, however often it is called, and follows its changes from then on. */
  load(): Promise<void>
}

type Readable<T> = Pick<StorageItem<T>, 'get' | 'watch'>

/** `initial` is what the store holds until `load` has ended. */
export function mirror<T extends object>(item: Readable<T>, initial: T): Mirror<T> {
  const store = createStore<T>(() => initial)
  let loading: Promise<void> | undefined
  const start = async () => {
    item.watch(value => store.setState(value, true))
    store.setState(await item.get(), true)
  }
  const load = () => {
    loading ??= start()
    return loading
  }
  return { store, load }
}
