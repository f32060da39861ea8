import type { UnixS } from '../core/time.ts'
import type { FeedAnswer } from './feed.ts'

/** A proxy's round id is its phase times 2^64, plus the round of the aggregator of that phase. */
const PHASE_BITS = 64n
/** Rounds asked in one batch: 65,000 rounds are narrowed to one in four batches. */
const POINTS = 16n

/** Looks for the answer that held at a past moment, without an archive node: older rounds stay readable. */
export interface RoundSearch {
  timeS: UnixS
  /** The first round that is known to be later than the moment. */
  laterId: bigint
  /** The first round that may still be the one, and its answer when it is known to be early enough. */
  firstId: bigint
  earlier: FeedAnswer | undefined
}

/** Begins at the latest answer. The search stays inside its phase: rounds before it belong to another contract. */
export function searchRound(latest: FeedAnswer, timeS: UnixS): RoundSearch {
  const firstId = ((latest.roundId >> PHASE_BITS) << PHASE_BITS) + 1n
  if (latest.updatedAtS <= timeS)
    return { timeS, laterId: latest.roundId + 1n, firstId: latest.roundId, earlier: latest }
  return { timeS, laterId: latest.roundId, firstId, earlier: undefined }
}

/** The rounds to ask next, ascending. None: the search is over, and `earlier` is the answer or there is none. */
export function roundsToAsk({ firstId, laterId, earlier }: RoundSearch): bigint[] {
  const from = earlier ? firstId + 1n : firstId
  const count = laterId - from
  if (count <= POINTS) return Array.from({ length: Number(count) }, (_, i) => from + BigInt(i))
  return Array.from({ length: Number(POINTS) }, (_, i) => from + ((count - 1n) * BigInt(i)) / (POINTS - 1n))
}

/** Narrows the search by the answers to `roundsToAsk`. A round that could not be read is left out; none ends it. */
export function narrow(search: RoundSearch, answers: readonly FeedAnswer[]): RoundSearch {
  const isEarly = (answer: FeedAnswer) => answer.updatedAtS <= search.timeS
  if (answers.length === 0) return { ...search, laterId: search.firstId + (search.earlier ? 1n : 0n) }
  const earlier = answers.findLast(isEarly) ?? search.earlier
  const laterId = answers.find(answer => !isEarly(answer))?.roundId ?? search.laterId
  return { ...search, earlier, firstId: earlier?.roundId ?? search.firstId, laterId }
}
