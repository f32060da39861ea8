import { expect, test } from 'vitest'
import type { Review } from '@/lib/messaging/schemas/verdict'
import { decide, expire, hold, type QueueIo, windowClosed } from '@/lib/services/guard/queue'

type Reviews = Record<string, Review>

/** The queue reads these fields of a review only. */
const review = (id: string, createdAtS: number) => ({ id, createdAtS, status: 'judged' }) as unknown as Review

function world(...ids: string[]) {
  let all: Reviews = Object.fromEntries(ids.map((id, index) => [id, review(id, index)]))
  let shown: string | undefined
  const listeners = new Set<(reviews: Reviews) => void>()
  const io: QueueIo = {
    reviews: {
      get: async () => all,
      update: async change => {
        all = change(all)
        for (const listener of listeners) listener(all)
        return all
      },
      watch: listener => {
        listeners.add(listener)
        return () => listeners.delete(listener)
      },
    },
    reviewWindow: {
      open: async id => {
        shown = id
      },
      openId: async () => shown,
      close: async () => {
        shown = undefined
      },
    },
  }
  const settle = () => new Promise(resolve => setTimeout(resolve, 0))
  return { io, settle, shown: () => shown, dropWatchers: () => listeners.clear() }
}

test('what is passed passes, and the next takes the window', async () => {
  const { io, settle, shown } = world('a', 'b')
  const first = hold(io, 'a')
  await settle()
  const second = hold(io, 'b')
  await settle()
  expect(shown()).toBe('a')
  await decide(io, 'a', 'pass')
  expect(await first).toEqual({ decision: 'pass' })
  expect(shown()).toBe('b')
  await decide(io, 'b', 'cancel')
  expect(await second).toEqual({ decision: 'cancel' })
  expect(shown()).toBeUndefined()
})

test('a closed window cancels its own request only', async () => {
  const { io, settle, shown } = world('a', 'b')
  const first = hold(io, 'a')
  await settle()
  void hold(io, 'b')
  await settle()
  await windowClosed(io, 'a')
  expect(await first).toEqual({ decision: 'cancel' })
  expect(shown()).toBe('b')
})

test('a page that went away takes its requests along', async () => {
  const { io, settle, shown } = world('a', 'b')
  const first = hold(io, 'a')
  await settle()
  void hold(io, 'b')
  await settle()
  await expire(io, ['a'])
  expect(await first).toEqual({ decision: 'cancel' })
  expect(shown()).toBe('b')
})

test('held again after the worker was killed, before and after the decision', async () => {
  const { io, settle, dropWatchers } = world('a')
  void hold(io, 'a')
  await settle()
  dropWatchers()
  const again = hold(io, 'a')
  await settle()
  await decide(io, 'a', 'pass')
  expect(await again).toEqual({ decision: 'pass' })
  expect(await hold(io, 'a')).toEqual({ decision: 'pass' })
})

test('a decision stands, and an unknown id passes', async () => {
  const { io } = world('a')
  await decide(io, 'a', 'cancel')
  await decide(io, 'a', 'pass')
  expect(await hold(io, 'a')).toEqual({ decision: 'cancel' })
  expect(await hold(io, 'unknown')).toEqual({ decision: 'pass' })
})
