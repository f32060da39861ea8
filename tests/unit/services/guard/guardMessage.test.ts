import { describe, expect, it, vi } from 'vitest'
import type { GuardClaim } from '@/lib/core/guardChannel'
import type { Accounts } from '@/lib/messaging/schemas/accounts'
import type { Review } from '@/lib/messaging/schemas/verdict'
import { answerGuard, type GuardIo, type PageSender } from '@/lib/services/guard/guardMessage'
import { ioWith } from '../review/support.ts'

const SENDER: PageSender = { tabId: 7, frameId: 0, host: 'stake.lido.fi' }
const OTHER_TAB: PageSender = { ...SENDER, tabId: 8 }
const ACCOUNT = `0x${'a1'.repeat(20)}`
const claim = (id: string): GuardClaim => ({ id, method: 'eth_sendTransaction', params: [{}] })
const held = (id: string) =>
  ({
    ...{ id, tabId: 7, chainId: 1, level: 'danger', status: 'judging', createdAtS: 1, kind: 'unknown' },
    ...{ findings: [], give: [], receiveMin: [], ways: [] },
  }) as unknown as Review

const noChain = { readCalls: () => Promise.reject(new Error('no chain here')), ask: vi.fn() } as never

function world(...stored: Review[]) {
  let reviews = Object.fromEntries(stored.map(review => [review.id, review]))
  let accounts: Accounts = { watched: [], removed: [] }
  const accountsChanged = vi.fn()
  const cover = vi.fn(async () => undefined)
  const io: GuardIo = {
    ...ioWith(noChain),
    reviews: {
      get: async () => reviews,
      update: async change => {
        reviews = change(reviews)
        return reviews
      },
      watch: () => () => undefined,
    },
    reviewWindow: {
      open: async () => undefined,
      openId: async () => undefined,
      close: async () => undefined,
    },
    accounts: {
      update: async change => {
        accounts = change(accounts)
        return accounts
      },
    },
    languages: ['en'],
    accountsChanged,
    cover,
  }
  return { io, accountsChanged, cover, reviews: () => reviews, accounts: () => accounts }
}

describe('a request', () => {
  it('that was judged to be held is held again after a death, without being judged again', async () => {
    const { io } = world(held('a'))
    const verdict = await answerGuard(io, { type: 'guard.review', ...claim('a') }, SENDER)
    expect(verdict).toMatchObject({ decision: 'hold' })
  })
  it('with the id of another tab is another request', async () => {
    const { io } = world(held('a'))
    const verdict = await answerGuard(io, { type: 'guard.review', ...claim('a') }, OTHER_TAB)
    expect(verdict).toMatchObject({ decision: 'pass', card: { level: 'unknown' } })
  })
  it('of which nothing can be said passes with a card that says why', async () => {
    const { io, reviews } = world()
    const verdict = await answerGuard(io, { type: 'guard.review', ...claim('a') }, SENDER)
    expect(verdict).toMatchObject({ decision: 'pass', card: { level: 'unknown' } })
    expect(reviews().a).toMatchObject({ status: 'passed', notChecked: 'unknown-chain', tabId: 7 })
  })
  it('that is asked about anew is known to be so', async () => {
    const { io, reviews } = world()
    await answerGuard(io, { type: 'guard.review', ...claim('a'), isAgain: true }, SENDER)
    expect(reviews().a?.isAgain).toBe(true)
  })
  it('that cannot be stored is not answered, so that it passes unchecked and is told', async () => {
    const { io } = world()
    const full = { ...io, reviews: { ...io.reviews, update: () => Promise.reject(new Error('quota')) } }
    await expect(answerGuard(full, { type: 'guard.review', ...claim('a') }, SENDER)).rejects.toThrow('quota')
  })
  it('that went out late is no longer held; only its own tab can say so', async () => {
    const { io, reviews } = world(held('a'))
    await answerGuard(io, { type: 'guard.late', id: 'a' }, OTHER_TAB)
    expect(reviews().a?.status).toBe('judging')
    await answerGuard(io, { type: 'guard.late', id: 'a' }, SENDER)
    expect(reviews().a?.status).toBe('passed')
  })
  it('that is refused without a window is told of in the page', async () => {
    const { io } = world({ ...held('a'), status: 'refused' })
    const decision = await answerGuard(io, { type: 'guard.hold', id: 'a' }, SENDER)
    expect(decision).toMatchObject({
      decision: 'cancel',
      card: { title: expect.stringMatching(/too often/) },
    })
  })
  it('of a page that went away is expired', async () => {
    const { io, reviews } = world(held('a'))
    await answerGuard(io, { type: 'guard.left', ids: ['a', 'never seen'] }, SENDER)
    expect(reviews().a?.status).toBe('expired')
  })
})

describe('accounts that a page tells of', () => {
  const seen = (accounts: string[]) => ({ type: 'accounts.seen', kind: 'connected', accounts }) as const
  it('are kept as claims of that host, once, and nothing else is', async () => {
    const { io, accounts, accountsChanged } = world()
    await answerGuard(io, seen([ACCOUNT, 'no address']), SENDER)
    await answerGuard(io, seen([ACCOUNT]), SENDER)
    expect(accounts().watched).toMatchObject([
      { address: ACCOUNT, origin: 'seen', seenOn: 'stake.lido.fi', isConfirmed: false },
    ])
    expect(accountsChanged).toHaveBeenCalledTimes(1)
  })
  it('of a frame without a host are nobody’s claim', async () => {
    const { io, accounts } = world()
    await answerGuard(io, seen([ACCOUNT]), { ...SENDER, host: '' })
    expect(accounts().watched).toEqual([])
  })
})

it('says of a site whether it is on, and hands on what a page says of its cover', async () => {
  const { io, cover } = world()
  expect(await answerGuard(io, { type: 'guard.site' }, SENDER)).toMatchObject({ isOn: true })
  const message = { type: 'guard.cover', document: 'd', state: 'covered' } as const
  await answerGuard(io, message, SENDER)
  expect(cover).toHaveBeenCalledWith(message, SENDER)
})
