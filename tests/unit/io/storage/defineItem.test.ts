import * as v from 'valibot'
import { beforeEach, expect, test, vi } from 'vitest'
import { defineItem } from '@/lib/io/storage/defineItem'

const fake = vi.hoisted(() => {
  type Changes = Record<string, { newValue?: unknown }>
  const stored = new Map<string, unknown>()
  const listeners = new Set<(changes: Changes, area: string) => void>()
  const local = {
    get: async (key: string) => (stored.has(key) ? { [key]: stored.get(key) } : {}),
    set: async (items: Record<string, unknown>) => {
      for (const [key, newValue] of Object.entries(items)) {
        stored.set(key, JSON.parse(JSON.stringify(newValue)))
        for (const listener of listeners) listener({ [key]: { newValue: stored.get(key) } }, 'local')
      }
    },
  }
  const onChanged = {
    addListener: (listener: (changes: Changes, area: string) => void) => listeners.add(listener),
    removeListener: (listener: (changes: Changes, area: string) => void) => listeners.delete(listener),
  }
  return { stored, storage: { local, onChanged } }
})
vi.mock('wxt/browser', () => ({ browser: { storage: fake.storage } }))

const schema = v.object({
  wei: v.pipe(
    v.string(),
    v.regex(/^\d+$/),
    v.transform(digits => BigInt(digits)),
  ),
})
const base = { area: 'local', key: 'k', schema, initial: { wei: 0n } } as const

beforeEach(() => fake.stored.clear())

test('a bigint comes back as it went in', async () => {
  const item = defineItem({ ...base, version: 1 })
  expect(await item.get()).toEqual({ wei: 0n })
  await item.set({ wei: 2n ** 255n })
  expect(await item.get()).toEqual({ wei: 2n ** 255n })
})

test.each([['no envelope'], [{ version: 1, value: { wei: 'many' } }]])('%j is set aside', async bad => {
  fake.stored.set('k', bad)
  expect(await defineItem({ ...base, version: 1 }).get()).toEqual({ wei: 0n })
  expect(fake.stored.get('k.unreadable')).toEqual(bad)
})

test('only the migrations that are due run, in order', async () => {
  const migrations = [
    (old: unknown) => ({ eth: Number(old) + 1 }),
    (old: unknown) => ({ wei: `${(old as { eth: number }).eth}000` }),
  ]
  const item = defineItem({ ...base, version: 3, migrations })
  fake.stored.set('k', { version: 1, value: 6 })
  expect(await item.get()).toEqual({ wei: 7000n })
  fake.stored.set('k', { version: 2, value: { eth: 5 } })
  expect(await item.get()).toEqual({ wei: 5000n })
})

test('a migration that throws sets the value aside', async () => {
  const migrations = [(old: unknown) => ({ wei: (old as { a: { b: string } }).a.b })]
  fake.stored.set('k', { version: 1, value: {} })
  expect(await defineItem({ ...base, version: 2, migrations }).get()).toEqual({ wei: 0n })
  expect(fake.stored.get('k.unreadable')).toEqual({ version: 1, value: {} })
})

test('updates queue, also behind one that throws', async () => {
  const item = defineItem({ ...base, version: 1 })
  const failing = item.update(() => {
    throw new Error('no')
  })
  const all = Array.from({ length: 20 }, () => item.update(({ wei }) => ({ wei: wei + 1n })))
  await expect(failing).rejects.toThrow('no')
  await Promise.all(all)
  expect(await item.get()).toEqual({ wei: 20n })
})

test('a watcher hears its own key until it stops', async () => {
  const item = defineItem({ ...base, version: 1 })
  const heard: bigint[] = []
  const stop = item.watch(({ wei }) => heard.push(wei))
  await item.set({ wei: 1n })
  await defineItem({ ...base, key: 'other', version: 1 }).set({ wei: 9n })
  stop()
  await item.set({ wei: 2n })
  expect(heard).toEqual([1n])
})
