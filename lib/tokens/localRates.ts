import { defineFeed, type FeedAnswer } from '../chains/feed.ts'
import type { Address } from '../core/address.ts'
import { calldata, type Reading, uintOf } from '../core/reading.ts'
import { WAD } from '../core/wad.ts'

/** A rate told on another chain than the home chain, with the time it was told where that is known. */
export type LocalRate = Reading<{ rateWad: bigint; updatedAtS: number | undefined }>

const RATE = '0x2c4e722e'
const LAST_UPDATED = '0xd0b06f5d'
const GET_RATE = '0x679aefce'

/** A Chainlink-shaped exchange-rate feed: the protocol's rate, not a market price. */
export function feedRate(chainId: number, address: Address, description: string): Reading<FeedAnswer> {
  return defineFeed({ chainId, address, description, heartbeatS: undefined, sources: [] })
}

/** An oracle that a protocol's own bridge writes: `rate()` and `lastUpdated()`. */
export function bridgedRate(chainId: number, to: Address, symbol: string): LocalRate {
  const rate = `${symbol} rate oracle rate()`
  const updated = `${symbol} rate oracle lastUpdated()`
  return {
    calls: () => [
      { chainId, to, data: calldata(RATE), label: rate },
      { chainId, to, data: calldata(LAST_UPDATED), label: updated },
    ],
    parse: ([value, time]) => ({ rateWad: uintOf(value, rate), updatedAtS: Number(uintOf(time, updated)) }),
  }
}

/** A Balancer rate provider: a rate without its age. */
export function providerRate(chainId: number, to: Address, symbol: string): LocalRate {
  const label = `${symbol} rate provider getRate()`
  return ageless({
    calls: () => [{ chainId, to, data: calldata(GET_RATE), label }],
    parse: ([result]) => uintOf(result, label),
  })
}

/** A rate held by the token's own contract on that chain: as fresh as the block. */
export function ageless(rate: Reading<bigint>): LocalRate {
  return {
    calls: () => rate.calls(),
    parse: results => ({ rateWad: rate.parse(results), updatedAtS: undefined }),
  }
}

/** A feed in units of another accruing token, times that token's own feed. As old as the older of the two. */
export function productFeed(outer: Reading<FeedAnswer>, inner: Reading<FeedAnswer>): LocalRate {
  const outerCalls = outer.calls()
  return {
    calls: () => [...outerCalls, ...inner.calls()],
    parse(results) {
      const a = outer.parse(results.slice(0, outerCalls.length))
      const b = inner.parse(results.slice(outerCalls.length))
      return {
        rateWad: (a.rateWad * b.rateWad) / WAD,
        updatedAtS: Math.min(a.updatedAtS, b.updatedAtS),
      }
    },
  }
}
