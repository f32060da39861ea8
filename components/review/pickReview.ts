import type { Review } from '@/lib/messaging/schemas/verdict'

interface Picked {
  current: Review | undefined
  /** How many others wait. */
  waiting: number
  /** The window was opened for a request that waits no longer. */
  isGone: boolean
}

/**
 * The request to decide on: the one that the window was opened for and no other, because a window that goes away
 * cancels what it shows. Opened for none in particular: the one that has waited longest.
 */
export function pickReview(reviews: Readonly<Record<string, Review>>, id: string | undefined): Picked {
  const open = Object.values(reviews)
    .filter(review => review.status === 'open')
    .sort((a, b) => a.createdAtS - b.createdAtS)
  const current = id === undefined ? open[0] : open.find(review => review.id === id)
  return { current, waiting: open.length - (current ? 1 : 0), isGone: id !== undefined && !current }
}
