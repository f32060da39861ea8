import type { Address } from '../core/address.ts'
import { calldata, decimalsOf, intOf, type Reading, ReadingError, uintOf } from '../core/reading.ts'
import type { UnixS } from '../core/time.ts'
import { toWad } from '../core/wad.ts'

/** What a feed said: the answer as a wad, and when it was set. */
export interface FeedAnswer {
  rateWad: bigint
  updatedAtS: UnixS
  roundId: bigint
}

export interface Feed extends Reading<FeedAnswer> {
  /** The pair as the contract's own `description()` writes it. */
  description: string
  chainId: number
  address: Address
  /** A feed is written at least this often; later than this and a tenth it is stale. Undefined: not evidenced. */
  heartbeatS: number | undefined
  /** The answer of an earlier round: no archive node is needed. */
  round(roundId: bigint): Reading<FeedAnswer>
  sources: readonly string[]
}

const LATEST_ROUND_DATA = '0xfeaf968c'
const GET_ROUND_DATA = '0x9a6fc8f5'
const DECIMALS = '0x313ce567'

type FeedFacts = Pick<Feed, 'description' | 'chainId' | 'address' | 'heartbeatS' | 'sources'>

/**
 * A Chainlink-shaped feed. Its scale is read beside its answer: feeds of 8, 18 and 27 decimals exist.
 * An answer that is not positive or was never set is an error, not a price.
 */
export function defineFeed(facts: FeedFacts): Feed {
  const ask = (data: `0x${string}`, name: string): Reading<FeedAnswer> => {
    const label = `${facts.description} feed ${name}`
    const decimalsLabel = `${facts.description} feed decimals()`
    const to = facts.address
    return {
      calls: () => [
        { chainId: facts.chainId, to, data, label },
        { chainId: facts.chainId, to, data: DECIMALS, label: decimalsLabel },
      ],
      parse([result, scale]) {
        const answer = intOf(result, label, 1)
        const updatedAtS = Number(uintOf(result, label, 3))
        if (answer <= 0n || updatedAtS === 0) throw new ReadingError(`${label}: the round holds no answer`)
        return {
          rateWad: toWad(answer, decimalsOf(scale, decimalsLabel)),
          updatedAtS,
          roundId: uintOf(result, label, 0),
        }
      },
    }
  }
  return {
    ...facts,
    ...ask(LATEST_ROUND_DATA, 'latestRoundData()'),
    round: roundId => ask(calldata(GET_ROUND_DATA, roundId), 'getRoundData(uint80)'),
  }
}

/** True when the answer is older than the heartbeat and a tenth. False when the heartbeat is not known. */
export function isFeedStale({ heartbeatS }: Feed, { updatedAtS }: FeedAnswer, nowS: UnixS): boolean {
  return heartbeatS !== undefined && (nowS - updatedAtS) * 10 > heartbeatS * 11
}
