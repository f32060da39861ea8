import type { Feed, FeedAnswer } from '../../chains/feed.ts'
import { FIAT_USD_FEEDS, UNDERLYING_USD_FEEDS } from '../../chains/fiat.ts'
import { narrow, roundsToAsk, searchRound } from '../../chains/roundSearch.ts'
import { AppError } from '../../core/appError.ts'
import { HOUR_S, type UnixS } from '../../core/time.ts'
import { mulDivDown, WAD } from '../../core/wad.ts'
import type { RewardsIo } from './rewardsIo.ts'

/** Feeds are written at least daily: what was older than this when a reward came says nothing of that day. */
const MOST_AGE_S = 25 * HOUR_S

/**
 * Fiat per underlying at past moments, wad, rounded down, by Chainlink's answers that stood then (getRoundData: no
 * archive node is needed). A moment without such an answer is left out. Throws what the rpc throws.
 */
export async function pricesAt(
  io: RewardsIo,
  underlying: string,
  currency: string,
  times: readonly UnixS[],
): Promise<ReadonlyMap<UnixS, bigint>> {
  const feed = UNDERLYING_USD_FEEDS[underlying]
  const unit = FIAT_USD_FEEDS[currency]
  if (!feed || (!unit && currency !== 'USD')) return new Map()
  const dollars = await answersAt(io, feed, times)
  const units = unit ? await answersAt(io, unit, times) : undefined
  return new Map(
    times.flatMap((atS): [UnixS, bigint][] => {
      const [dollar, per] = [dollars[atS], units ? units[atS] : WAD]
      return dollar === undefined || per === undefined ? [] : [[atS, mulDivDown(dollar, WAD, per)]]
    }),
  )
}

/** What a feed said at each moment; what was once looked up is not asked again. */
async function answersAt(
  io: RewardsIo,
  feed: Feed,
  times: readonly UnixS[],
): Promise<Readonly<Record<UnixS, bigint | undefined>>> {
  const key = `${feed.chainId}-${feed.address.toLowerCase()}`
  const known = (await io.rewardsHistory.get('prices', key)) ?? {}
  const unknown = [...new Set(times)].filter(atS => !(atS in known))
  if (unknown.length === 0) return known
  const { results } = await io.rpc.readCalls(feed.chainId, feed.calls())
  const latest = feed.parse(results)
  const found = await search(io, feed, latest, unknown)
  // What is younger than the feed's last round may still be told otherwise.
  const settled = Object.fromEntries([...found].filter(([atS]) => atS < latest.updatedAtS))
  await io.rewardsHistory.update('prices', key, now => ({ ...now, ...settled }))
  return { ...known, ...Object.fromEntries(found) }
}

/** All moments at once: each batch narrows every search. */
async function search(
  io: RewardsIo,
  feed: Feed,
  latest: FeedAnswer,
  times: readonly UnixS[],
): Promise<Map<UnixS, bigint | undefined>> {
  let searches = times.map(timeS => searchRound(latest, timeS))
  for (;;) {
    const ids = [...new Set(searches.flatMap(roundsToAsk))]
    if (ids.length === 0) break
    const answers = await roundsOf(io, feed, ids)
    searches = searches.map(one => {
      const asked = roundsToAsk(one)
      return asked.length === 0
        ? one
        : narrow(
            one,
            asked.flatMap(id => answers.get(id) ?? []),
          )
    })
  }
  return new Map(
    searches.map(({ timeS, earlier }) => [
      timeS,
      earlier && timeS - earlier.updatedAtS <= MOST_AGE_S ? earlier.rateWad : undefined,
    ]),
  )
}

/** A round that holds no answer is left out. */
async function roundsOf(
  io: RewardsIo,
  feed: Feed,
  ids: readonly bigint[],
): Promise<ReadonlyMap<bigint, FeedAnswer>> {
  const readings = ids.map(id => feed.round(id))
  const calls = readings.map(reading => reading.calls())
  const { results } = await io.rpc.readCalls(feed.chainId, calls.flat())
  const answers = new Map<bigint, FeedAnswer>()
  let from = 0
  for (const [index, reading] of readings.entries()) {
    const count = calls[index]?.length ?? 0
    const answer = parsed(reading, results.slice(from, from + count))
    const id = ids[index]
    if (answer && id !== undefined) answers.set(id, answer)
    from += count
  }
  return answers
}

function parsed(reading: ReturnType<Feed['round']>, results: Parameters<Feed['parse']>[0]) {
  try {
    return reading.parse(results)
  } catch (error) {
    // A hole among the rounds: the search goes on without it.
    if (error instanceof AppError) return undefined
    throw error
  }
}
