import type { RewardsHistory } from '@/lib/io/rewardsHistory'

/** What IndexedDB keeps, kept in a map. */
export function memoryHistory(): RewardsHistory {
  const records = new Map<string, unknown>()
  return {
    get: async (kind, key) => structuredClone(records.get(`${kind}/${key}`)) as never,
    update: async (kind, key, change) => {
      const next = change(structuredClone(records.get(`${kind}/${key}`)) as never)
      records.set(`${kind}/${key}`, structuredClone(next))
      return next
    },
    erase: async () => records.clear(),
  }
}
