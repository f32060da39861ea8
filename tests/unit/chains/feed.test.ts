import { expect, test } from 'vitest'
import { type FeedAnswer, isFeedStale } from '@/lib/chains/feed.ts'
import { ETH_USD_FEED, UNDERLYING_USD_FEEDS } from '@/lib/chains/fiat.ts'
import { type CallResult, ReadingError } from '@/lib/core/reading.ts'

const words = (...values: bigint[]): CallResult => ({
  ok: true,
  data: `0x${values.map(value => BigInt.asUintN(256, value).toString(16).padStart(64, '0')).join('')}`,
})
// Recorded on Ethereum: 2,052.61059741 dollars.
const RECORDED = [129127208515966887333n, 205261059741n, 1772117141n, 1772117207n, 129127208515966887333n]

test('an answer is scaled by the decimals that the feed tells', () => {
  const answer = { rateWad: 2_052_610_597_410_000_000_000n, updatedAtS: 1772117207, roundId: RECORDED[0] }
  expect(ETH_USD_FEED.parse([words(...RECORDED), words(8n)])).toEqual(answer)
  const scaled = RECORDED.with(1, 205261059741n * 10n ** 19n)
  expect(ETH_USD_FEED.parse([words(...scaled), words(27n)])).toEqual(answer)
})

test('a round that holds no answer, or one that is not positive, is an error and not a price', () => {
  for (const round of [RECORDED.with(3, 0n), RECORDED.with(1, 0n), RECORDED.with(1, -1n)])
    expect(() => ETH_USD_FEED.parse([words(...round), words(8n)])).toThrow('ETH / USD feed latestRoundData()')
})

test('decimals that no contract has are an error of the feed, not of the arithmetic', () => {
  expect(() => ETH_USD_FEED.parse([words(...RECORDED), words(2n ** 64n)])).toThrow(ReadingError)
  expect(() => ETH_USD_FEED.parse([words(...RECORDED), words(256n)])).toThrow('ETH / USD feed decimals()')
})

test('an earlier round is asked for by its id', () => {
  expect(ETH_USD_FEED.round(0x60000000000000001n).calls()[0]).toMatchObject({
    data: `0x9a6fc8f5${'60000000000000001'.padStart(64, '0')}`,
    label: 'ETH / USD feed getRoundData(uint80)',
  })
})

test('a feed is stale past its heartbeat and a tenth, and never where no heartbeat is known', () => {
  const answer: FeedAnswer = { rateWad: 1n, updatedAtS: 1_000_000, roundId: 1n }
  expect(isFeedStale(ETH_USD_FEED, answer, 1_000_000 + 3_960)).toBe(false)
  expect(isFeedStale(ETH_USD_FEED, answer, 1_000_000 + 3_961)).toBe(true)
  expect(isFeedStale(UNDERLYING_USD_FEEDS.GNO!, answer, 2_000_000)).toBe(false)
})
