import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { type Background, createRequests } from '@/lib/bridge/requests'
import type { GuardCard, GuardSite } from '@/lib/core/guardChannel'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

const words = {
  notInTime: 'not in time',
  unreachable: 'unreachable',
  unreadable: 'unreadable',
  dismiss: 'Close',
}
const SITE: GuardSite = {
  isOn: true,
  lstPrefixes: '',
  plainPrefixes: '',
  plainTokens: '',
  budgetMs: 1_500,
  words,
}
const CARD: GuardCard = { level: 'notice', title: 'seen', lines: [], dismissLabel: 'Close' }
const CLAIM = { method: 'eth_sendTransaction', params: [{ to: `0x${'77'.repeat(20)}`, data: '0x12345678' }] }
const after = <T>(ms: number, value: T) => new Promise<T>(resolve => setTimeout(() => resolve(value), ms))
const never = new Promise<never>(() => undefined)

function stand(parts: Partial<Background>) {
  const done = vi.fn()
  const show = vi.fn()
  const background = {
    site: async () => SITE,
    review: async () => ({ decision: 'pass' as const }),
    hold: async () => ({ decision: 'pass' as const }),
    late: vi.fn(),
    ...parts,
    left: vi.fn<Background['left']>(),
  }
  const requests = createRequests(background, { done, show })
  const titles = () => show.mock.calls.map(([card]) => card.title)
  return { requests, done, titles, background }
}

it('passes and shows the card of a verdict below the level', async () => {
  const { requests, done, titles } = stand({ review: async () => ({ decision: 'pass', card: CARD }) })
  await requests.start('1', CLAIM)
  expect(done.mock.calls).toEqual([['1', 'pass']])
  expect(titles()).toEqual(['seen'])
})

it('never asks for a verdict where the site is off', async () => {
  const review = vi.fn()
  const { requests, done } = stand({ site: async () => ({ ...SITE, isOn: false }), review })
  await requests.start('1', CLAIM)
  expect(done.mock.calls).toEqual([['1', 'pass']])
  expect(review).not.toHaveBeenCalled()
})

it('holds as long as the person reads, far beyond the budget, and cancels only then', async () => {
  const { requests, done } = stand({
    review: async () => ({ decision: 'hold', card: CARD }),
    hold: () => after(600_000, { decision: 'cancel' as const }),
  })
  void requests.start('1', CLAIM)
  await vi.advanceTimersByTimeAsync(599_000)
  expect(done).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(2_000)
  expect(done.mock.calls).toEqual([['1', 'cancel']])
})

it('passes at the budget, says so, and never opens a window afterwards', async () => {
  const hold = vi.fn()
  const { requests, done, titles, background } = stand({
    review: () => after(4_000, { decision: 'hold' as const, card: CARD }),
    hold,
  })
  void requests.start('1', CLAIM, 1_500)
  await vi.advanceTimersByTimeAsync(1_499)
  expect(done).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(1)
  expect(done.mock.calls).toEqual([['1', 'pass']])
  expect(background.late).toHaveBeenCalledWith('1')
  await vi.advanceTimersByTimeAsync(5_000)
  expect(titles()).toEqual(['not in time', 'seen'])
  expect(hold).not.toHaveBeenCalled()
  expect(done).toHaveBeenCalledTimes(1)
})

it('passes and says so when the background is gone: before the verdict, or while it is held', async () => {
  const gone = () => Promise.reject(new Error('gone'))
  const early = stand({ review: gone })
  await early.requests.start('1', CLAIM)
  const late = stand({ review: async () => ({ decision: 'hold' as const }), hold: gone })
  await late.requests.start('2', CLAIM)
  expect(early.done.mock.calls).toEqual([['1', 'pass']])
  expect(late.done.mock.calls).toEqual([['2', 'pass']])
  expect([...early.titles(), ...late.titles()]).toEqual(['unreachable', 'unreachable'])
})

it('passes when not even the site answers', async () => {
  const { requests, done } = stand({ site: () => never })
  void requests.start('1', CLAIM)
  await vi.advanceTimersByTimeAsync(1_500)
  expect(done.mock.calls).toEqual([['1', 'pass']])
})

it('cancels what is held when the page goes away, on both sides, once', async () => {
  const { requests, done, background } = stand({
    review: async () => ({ decision: 'hold' as const }),
    hold: () => after(1_000, { decision: 'pass' as const }),
  })
  void requests.start('1', CLAIM)
  await vi.advanceTimersByTimeAsync(10)
  requests.leave()
  await vi.advanceTimersByTimeAsync(5_000)
  expect(background.left).toHaveBeenCalledWith(['1'])
  expect(done.mock.calls).toEqual([['1', 'cancel']])
})

it('takes an id once', async () => {
  const review = vi.fn(async () => ({ decision: 'pass' as const }))
  const { requests, done } = stand({ review })
  await requests.start('1', CLAIM)
  await requests.start('1', CLAIM)
  expect(review).toHaveBeenCalledTimes(1)
  expect(done).toHaveBeenCalledTimes(1)
})

it('refuses what is more than eight at once', async () => {
  const { requests, done } = stand({ review: () => never })
  for (let i = 0; i < 9; i++) void requests.start(`${i}`, CLAIM)
  await vi.advanceTimersByTimeAsync(10)
  expect(done.mock.calls).toEqual([['8', 'cancel']])
})

it('has what the background forgot judged once more, and holds that', async () => {
  const review = vi.fn(async () => ({ decision: 'hold' as const }))
  const answers = ['unknown', 'cancel'] as const
  let asked = 0
  const { requests, done } = stand({ review, hold: async () => ({ decision: answers[asked++] ?? 'pass' }) })
  await requests.start('1', CLAIM)
  expect(review).toHaveBeenCalledTimes(2)
  expect(done.mock.calls).toEqual([['1', 'cancel']])
})

it('passes and says so when the background forgets it twice', async () => {
  const review = vi.fn(async () => ({ decision: 'hold' as const }))
  const { requests, done, titles } = stand({ review, hold: async () => ({ decision: 'unknown' as const }) })
  await requests.start('1', CLAIM)
  expect(review).toHaveBeenCalledTimes(2)
  expect(done.mock.calls).toEqual([['1', 'pass']])
  expect(titles()).toEqual(['unreachable'])
})

it('forgets a question that was taken back, before or while it is held: no answer, no card', async () => {
  const { requests, done, titles, background } = stand({
    review: () => after(100, { decision: 'hold' as const, card: CARD }),
    hold: () => after(1_000, { decision: 'pass' as const, card: CARD }),
  })
  void requests.start('1', CLAIM)
  void requests.start('2', CLAIM)
  requests.drop('1')
  await vi.advanceTimersByTimeAsync(500)
  requests.drop('2')
  requests.drop('2')
  await vi.advanceTimersByTimeAsync(5_000)
  expect(background.left.mock.calls).toEqual([[['1']], [['2']]])
  expect(done).not.toHaveBeenCalled()
  expect(titles()).toEqual([])
})
