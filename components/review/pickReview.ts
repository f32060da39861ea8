import type { Review } from '@/lib/messaging/schemas/verdict'

interface Picked {
  current: Review | undefined
  /** How many others wait. */
  waiting: number
  /** The window was opened for a request that waits no longer. */
  isGone: boolean
}

/** The request to decide on: the one asked for while it waits, else the one that has waited longest. */
export function pickReview(reviews: Readonly<Record<string, Review>>, id: string | undefined): Picked {
  const open = Object.values(reviews)
    .filter(review => review.status === 'open')
    .sort((a, b) => a.createdAtS - b.createdAtS)
  const current = open.find(review => review.id === id) ?? open[0]
  return { current, waiting: open.length - (current ? 1 : 0), isGone: id !== undefined && !current }
}
