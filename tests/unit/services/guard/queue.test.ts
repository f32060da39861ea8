import { expect, test } from 'vitest'
import type { Review } from '@/lib/messaging/schemas/verdict'
import { decide, expire, hold, type QueueIo, windowClosed } from '@/lib/services/guard/queue'
import { keepRecent } from '@/lib/services/guard/windowLimit'

type Reviews = Record<string, Review>
const TAB = 7
const OTHER_TAB = 8

/** The queue reads these fields of a review only. */
const review = (id: string, createdAtS: number) =>
  ({ id, createdAtS, tabId: TAB, status: 'judging' }) as unknown as Review

function world(...ids: string[]) {
  let all: Reviews = Object.fromEntries(ids.map((id, index) => [id, review(id, index)]))
  let shown: string | undefined
  const opened: string[] = []
  const listeners = new Set<(reviews: Reviews) => void>()
  let nowS = 1_000
  const io: QueueIo = {
    clock: { nowS: () => nowS },
    reviews: {
      get: async () => all,
      update: async change => {
        // As the browser's storage: what is written can be read a moment later.
        await Promise.resolve()
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
        opened.push(id)
      },
      openId: async () => shown,
      close: async () => {
        shown = undefined
      },
    },
  }
  const settle = () => new Promise(resolve => setTimeout(resolve, 0))
  const pass = (seconds: number) => {
    nowS += seconds
  }
  return {
    io,
    settle,
    pass,
    opened,
    all: () => all,
    shown: () => shown,
    dropWatchers: () => listeners.clear(),
  }
}

test('what is passed passes, and the next takes the window', async () => {
  const { io, settle, shown } = world('a', 'b')
  const first = hold(io, 'a', TAB)
  await settle()
  const second = hold(io, 'b', TAB)
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
  const first = hold(io, 'a', TAB)
  await settle()
  void hold(io, 'b', TAB)
  await settle()
  await windowClosed(io, 'a')
  expect(await first).toEqual({ decision: 'cancel' })
  expect(shown()).toBe('b')
})

test('a page that went away takes its requests along', async () => {
  const { io, settle, shown } = world('a', 'b')
  const first = hold(io, 'a', TAB)
  await settle()
  void hold(io, 'b', TAB)
  await settle()
  await expire(io, ['a'], TAB)
  expect(await first).toEqual({ decision: 'cancel' })
  expect(shown()).toBe('b')
})

test('held again after the worker was killed, before and after the decision', async () => {
  const { io, settle, dropWatchers } = world('a')
  void hold(io, 'a', TAB)
  await settle()
  dropWatchers()
  const again = hold(io, 'a', TAB)
  await settle()
  await decide(io, 'a', 'pass')
  expect(await again).toEqual({ decision: 'pass' })
  expect(await hold(io, 'a', TAB)).toEqual({ decision: 'pass' })
})

test('a window whose request is decided keeps nobody waiting, and none is opened twice: its going would cancel', async () => {
  const { io, settle, opened } = world('a', 'b')
  void hold(io, 'a', TAB)
  await settle()
  // Decided, and the worker gone before the next step.
  await io.reviews.update(all => ({ ...all, a: { ...(all.a as Review), status: 'passed' } }))
  void hold(io, 'b', TAB)
  await settle()
  expect(opened).toEqual(['a', 'b'])
  // The same word once more, as the window was not told that it had arrived.
  await decide(io, 'a', 'pass')
  expect(opened).toEqual(['a', 'b'])
})

test('a decision stands', async () => {
  const { io } = world('a')
  await decide(io, 'a', 'cancel')
  await decide(io, 'a', 'pass')
  expect(await hold(io, 'a', TAB)).toEqual({ decision: 'cancel' })
})

test('an id that was forgotten is said to be unknown, and so is one of another tab', async () => {
  const { io, shown } = world('a')
  expect(await hold(io, 'forgotten', TAB)).toEqual({ decision: 'unknown' })
  expect(await hold(io, 'a', OTHER_TAB)).toEqual({ decision: 'unknown' })
  expect(shown()).toBeUndefined()
})

test('a tab cannot take back what another tab asked', async () => {
  const { io, settle, all } = world('a')
  void hold(io, 'a', TAB)
  await settle()
  await expire(io, ['a'], OTHER_TAB)
  expect(all().a?.status).toBe('open')
})

test('a tab gets ten windows in a minute, however they end; then it is refused without one', async () => {
  const ids = Array.from({ length: 12 }, (_, i) => `${i}`)
  const { io, settle, pass, shown } = world(...ids)
  for (const id of ids.slice(0, 10)) {
    const held = hold(io, id, TAB)
    await settle()
    expect(shown()).toBe(id)
    await decide(io, id, Number(id) % 2 ? 'cancel' : 'pass')
    await held
  }
  expect(await hold(io, '10', TAB)).toEqual({ decision: 'cancel', isRefused: true })
  expect(shown()).toBeUndefined()
  pass(61)
  void hold(io, '11', TAB)
  await settle()
  expect(shown()).toBe('11')
})

test('a flood pushes out no request that waits', async () => {
  const { io, settle, all } = world('a')
  void hold(io, 'a', TAB)
  await settle()
  const flood = Object.fromEntries(Array.from({ length: 80 }, (_, i) => [`${i}`, review(`${i}`, 100 + i)]))
  const kept = keepRecent({ ...all(), ...flood }, 10_000)
  expect(kept.a?.status).toBe('open')
  expect(Object.keys(kept)).toHaveLength(51)
  expect(kept['79']).toBeDefined()
  expect(kept['0']).toBeUndefined()
})
