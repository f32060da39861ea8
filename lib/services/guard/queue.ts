import type { GuardDecision } from '../../core/guardChannel.ts'
import type { UnixS } from '../../core/time.ts'
import type { Review } from '../../messaging/schemas/verdict.ts'
import { hasHadItsWindows } from './windowLimit.ts'

type Reviews = Record<string, Review>

export interface QueueIo {
  clock: { nowS(): UnixS }
  reviews: {
    get(): Promise<Reviews>
    update(change: (reviews: Reviews) => Reviews): Promise<Reviews>
    watch(listener: (reviews: Reviews) => void): () => void
  }
  reviewWindow: {
    /** Shows one request; only one window is open at a time. */
    open(id: string): Promise<void>
    /** The id of the request whose window is open, if any. */
    openId(): Promise<string | undefined>
    close(): Promise<void>
  }
}

export type Held = GuardDecision & { isRefused?: true }

/**
 * Puts a judged request before the person and waits for what is decided, minutes perhaps. A tab that has had its
 * windows for this minute is refused without one.
 */
export async function hold(io: QueueIo, id: string, tabId: number): Promise<Held> {
  const { reviews, reviewWindow } = io
  const known = (await reviews.get())[id]
  if (known?.tabId !== tabId) return { decision: 'unknown' }
  const already = decisionOf(known)
  if (already) return already
  const decided = decisionOn(reviews, id)
  const waiting = await reviews.update(all => held(all, id, io.clock.nowS()))
  // Looked at once more: it may have been decided before anybody watched.
  decided.look(waiting)
  if (waiting[id]?.status === 'open')
    await inTurn(async () => {
      const shown = await reviewWindow.openId()
      // A window whose request is decided is about to go: it keeps nobody waiting.
      const isBusy = shown !== undefined && (await reviews.get())[shown]?.status === 'open'
      if (!isBusy) await reviewWindow.open(id)
    })
  return decided.promise
}

/** Settles when the request is decided, or gone with everything else that was erased. */
function decisionOn(reviews: QueueIo['reviews'], id: string) {
  let look = (_: Reviews) => {}
  const promise = new Promise<Held>(resolve => {
    look = all => {
      const review = all[id]
      const decision = review ? decisionOf(review) : ({ decision: 'cancel' } as const)
      if (!decision) return
      stop()
      resolve(decision)
    }
    const stop = reviews.watch(look)
  })
  return { promise, look }
}

/** The person's word on one request; the next in the queue takes the window. */
export async function decide(io: QueueIo, id: string, decision: 'pass' | 'cancel'): Promise<void> {
  await io.reviews.update(all => withStatus(all, [id], decision === 'pass' ? 'passed' : 'cancelled'))
  await showNext(io)
}

/** The window was closed without a word: its request is cancelled, as closing a wallet's window does. */
export async function windowClosed(io: QueueIo, id: string): Promise<void> {
  await io.reviews.update(all => withStatus(all, [id], 'cancelled'))
  await showNext(io)
}

/** Nobody waits for these requests of the tab any more. */
export async function expire(io: QueueIo, ids: readonly string[], tabId: number): Promise<void> {
  const before = await io.reviewWindow.openId()
  const all = await io.reviews.get()
  const own = ids.filter(id => all[id]?.tabId === tabId)
  if (own.length === 0) return
  await io.reviews.update(all => withStatus(all, own, 'expired'))
  if (before !== undefined && own.includes(before)) await showNext(io)
}

let turn: Promise<void> = Promise.resolve()

/** One after the other, so that two requests of one moment never open two windows. */
function inTurn(step: () => Promise<void>): Promise<void> {
  const mine = turn.then(step)
  turn = mine.catch(() => undefined)
  return mine
}

function showNext(io: QueueIo): Promise<void> {
  return inTurn(() => showOldest(io))
}

async function showOldest({ reviews, reviewWindow }: QueueIo): Promise<void> {
  const waiting = Object.values(await reviews.get()).filter(({ status }) => status === 'open')
  const [next] = waiting.sort((a, b) => a.createdAtS - b.createdAtS)
  if (!next) await reviewWindow.close()
  else if ((await reviewWindow.openId()) !== next.id) await reviewWindow.open(next.id)
}

function decisionOf({ status }: Review): Held | undefined {
  if (status === 'passed') return { decision: 'pass' }
  if (status === 'refused') return { decision: 'cancel', isRefused: true }
  return status === 'cancelled' || status === 'expired' ? { decision: 'cancel' } : undefined
}

/** Waits from now on; held again after a worker's death it has its place already. */
function held(all: Reviews, id: string, nowS: UnixS): Reviews {
  const review = all[id]
  if (review?.status !== 'judging') return all
  const status = hasHadItsWindows(all, review.tabId, nowS) ? 'refused' : 'open'
  return { ...all, [id]: { ...review, status, heldAtS: nowS } }
}

/** A request that was decided stays decided. */
function withStatus(all: Reviews, ids: readonly string[], status: Review['status']): Reviews {
  return Object.fromEntries(
    Object.entries(all).map(([id, review]) => {
      const isChanged = ids.includes(id) && decisionOf(review) === undefined
      return [id, isChanged ? { ...review, status } : review]
    }),
  )
}
