import { beforeEach, expect, test, vi } from 'vitest'
import { reviewWindow } from '@/lib/io/reviewWindow'

const fake = vi.hoisted(() => {
  const stored = new Map<string, unknown>()
  const windows = new Set<number>()
  const gone = () => Promise.reject(new Error('No window with that id'))
  const browser = {
    runtime: { getURL: (path: string) => `extension:/${path}` },
    storage: {
      session: {
        get: async (key: string) => (stored.has(key) ? { [key]: stored.get(key) } : {}),
        set: async (items: object) => {
          for (const [key, value] of Object.entries(items)) stored.set(key, value)
        },
      },
    },
    windows: {
      create: async () => {
        const id = windows.size + 1
        windows.add(id)
        return { id }
      },
      get: (id: number) => (windows.has(id) ? Promise.resolve({ id }) : gone()),
      remove: (id: number) => (windows.delete(id) ? Promise.resolve() : gone()),
    },
  }
  return { stored, windows, browser }
})
vi.mock('wxt/browser', () => ({ browser: fake.browser }))

beforeEach(() => {
  fake.stored.clear()
  fake.windows.clear()
})

test('knows which request its window shows', async () => {
  expect(await reviewWindow.openId()).toBeUndefined()
  await reviewWindow.open('a')
  expect(await reviewWindow.openId()).toBe('a')
  await reviewWindow.close()
  expect(await reviewWindow.openId()).toBeUndefined()
})

test('takes no window for open that went while nobody listened', async () => {
  await reviewWindow.open('a')
  fake.windows.clear()
  expect(await reviewWindow.openId()).toBeUndefined()
  await reviewWindow.close()
})
