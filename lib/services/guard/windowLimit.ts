import type { UnixS } from '../../core/time.ts'
import type { Review } from '../../messaging/schemas/verdict.ts'

/** A person who reads does not get further; a page that wants to wear them down does. */
const MOST_HELD = 10
const WITHIN_S = 60
/** More than a browser session of a busy person needs to look back on. */
const MOST_KEPT = 50

type Reviews = Readonly<Record<string, Review>>

const isRecent = ({ heldAtS }: Review, nowS: UnixS) => heldAtS !== undefined && heldAtS > nowS - WITHIN_S

/** Whether the tab has had its windows for this minute: a page cannot open ours at will. */
export function hasHadItsWindows(reviews: Reviews, tabId: number, nowS: UnixS): boolean {
  const held = Object.values(reviews).filter(
    review => review.tabId === tabId && review.status !== 'refused' && isRecent(review, nowS),
  )
  return held.length >= MOST_HELD
}

/** The newest, and all that a person is or was just asked about: a flood pushes no held request out. */
export function keepRecent(reviews: Reviews, nowS: UnixS): Record<string, Review> {
  const newest = Object.entries(reviews).sort(([, a], [, b]) => b.createdAtS - a.createdAtS)
  return Object.fromEntries(
    newest.filter(([, review], at) => at < MOST_KEPT || review.status === 'open' || isRecent(review, nowS)),
  )
}
