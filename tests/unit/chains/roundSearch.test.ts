import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { FeedAnswer } from '@/lib/chains/feed.ts'
import { narrow, roundsToAsk, searchRound } from '@/lib/chains/roundSearch.ts'

const PHASE = 6n << 64n

/** Rounds 1, 2, 3 ... of a phase at growing times. */
function history(gapsS: readonly number[]): FeedAnswer[] {
  let updatedAtS = 1_700_000_000
  return gapsS.map((gapS, i) => {
    updatedAtS += gapS
    return { roundId: PHASE + BigInt(i + 1), updatedAtS, rateWad: BigInt(i) }
  })
}

function find(rounds: readonly FeedAnswer[], timeS: number) {
  let search = searchRound(rounds.at(-1)!, timeS)
  let batches = 0
  for (let ids = roundsToAsk(search); ids.length > 0; ids = roundsToAsk(search)) {
    if (++batches > 20) throw new Error('does not end')
    search = narrow(
      search,
      ids.map(id => rounds[Number(id - PHASE) - 1]!),
    )
  }
  return { answer: search.earlier, batches }
}

test('the answer at a past moment is the last one set by then, whatever the gaps', () => {
  const gaps = fc.array(fc.integer({ min: 1, max: 90_000 }), { minLength: 1, maxLength: 400 })
  fc.assert(
    fc.property(gaps, fc.double({ min: -0.1, max: 1.1, noNaN: true }), (gapsS, part) => {
      const rounds = history(gapsS)
      const first = rounds[0]!.updatedAtS
      const timeS = Math.round(first + part * (rounds.at(-1)!.updatedAtS - first))
      const expected = rounds.findLast(round => round.updatedAtS <= timeS)
      expect(find(rounds, timeS).answer).toEqual(expected)
    }),
  )
})

test('65,000 rounds need at most five batches', () => {
  const rounds = history(Array.from({ length: 65_000 }, () => 1_200))
  expect(find(rounds, rounds[12_345]!.updatedAtS + 7)).toMatchObject({ answer: rounds[12_345] })
  expect(find(rounds, rounds[12_345]!.updatedAtS + 7).batches).toBeLessThanOrEqual(5)
})
