import type { GuardDecision } from '../../core/guardChannel.ts'
import type { Review } from '../../messaging/schemas/verdict.ts'

export interface QueueIo {
  reviews: {
    get(): Promise<Record<string, Review>>
    update(
      change: (reviews: Record<string, Review>) => Record<string, Review>,
    ): Promise<Record<string, Review>>
    watch(listener: (reviews: Record<string, Review>) => void): () => void
  }
  reviewWindow: {
    /** Shows one request; only one window is open at a time. */
    open(id: string): Promise<void>
    /** The id of the request whose window is open, if any. */
    openId(): Promise<string | undefined>
    close(): Promise<void>
  }
}

/** Puts a judged request before the person and waits for what is decided, minutes perhaps. An unknown id passes. */
export async function hold({ reviews, reviewWindow }: QueueIo, id: string): Promise<GuardDecision> {
  const known = (await reviews.get())[id]
  const already = known && decisionOf(known)
  if (!known) return { decision: 'pass' }
  if (already) return already
  const decided = new Promise<GuardDecision>(resolve => {
    const look = (all: Record<string, Review>) => {
      const review = all[id]
      const decision = review ? decisionOf(review) : ({ decision: 'cancel' } as const)
      if (!decision) return
      stop()
      resolve(decision)
    }
    const stop = reviews.watch(look)
    // Looked at once more: it may have been decided before anybody watched.
    void reviews.update(all => withStatus(all, [id], 'open')).then(look)
  })
  await inTurn(async () => {
    if ((await reviewWindow.openId()) === undefined) await reviewWindow.open(id)
  })
  return decided
}

/** The person's word on one request; the next in the queue takes the window. */
export async function decide(io: QueueIo, id: string, decision: GuardDecision['decision']): Promise<void> {
  await io.reviews.update(all => withStatus(all, [id], decision === 'pass' ? 'passed' : 'cancelled'))
  await showNext(io)
}

/** The window was closed without a word: its request is cancelled, as closing a wallet's window does. */
export async function windowClosed(io: QueueIo, id: string): Promise<void> {
  await io.reviews.update(all => withStatus(all, [id], 'cancelled'))
  await showNext(io)
}

/** The page of these requests went away. */
export async function expire(io: QueueIo, ids: readonly string[]): Promise<void> {
  const before = await io.reviewWindow.openId()
  await io.reviews.update(all => withStatus(all, ids, 'expired'))
  if (before !== undefined && ids.includes(before)) await showNext(io)
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
  if (next) await reviewWindow.open(next.id)
  else await reviewWindow.close()
}

function decisionOf({ status }: Review): GuardDecision | undefined {
  if (status === 'passed') return { decision: 'pass' }
  return status === 'cancelled' || status === 'expired' ? { decision: 'cancel' } : undefined
}

/** A request that was decided stays decided. */
function withStatus(
  all: Record<string, Review>,
  ids: readonly string[],
  status: Review['status'],
): Record<string, Review> {
  return Object.fromEntries(
    Object.entries(all).map(([id, review]) => {
      const isChanged = ids.includes(id) && decisionOf(review) === undefined
      return [id, isChanged ? { ...review, status } : review]
    }),
  )
}
