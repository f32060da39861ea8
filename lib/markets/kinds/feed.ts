import { defineFeed } from '../../chains/feed.ts'
import type { Address } from '../../core/address.ts'
import { type CallResult, type Reading, uintOf, wordsOf } from '../../core/reading.ts'
import { defineMarket, type Market, MarketMismatchError, type Mid } from '../defineMarket.ts'
import { sequencerGuard } from './sequencerGuard.ts'

export interface FeedMarket {
  id: string
  chainId: number
  token: string
  name: string
  feed: Address
  /** The pair that `description()` must name, as `STETH / ETH`, in any case. Undefined: not evidenced. */
  pair?: string
  heartbeatS: number
  deviationBps?: number
  sources: readonly string[]
}

/**
 * A Chainlink-shaped market feed: a median set anew at each heartbeat or deviation, so it may lag by either. It
 * confirms a quote and leads none. `answeredInRound` is deprecated and not looked at.
 * Source: smartcontractkit/documentation:src/content/data-feeds.
 */
export function feed(
  kind: 'chainlink' | 'redstone',
  { feed: address, pair, heartbeatS, ...market }: FeedMarket,
): Market {
  const { chainId, name, sources } = market
  const round = defineFeed({ description: name, chainId, address, heartbeatS, sources })
  const asked = round.calls().length
  const guard = sequencerGuard(chainId)

  const mid: Reading<Mid> = {
    calls: () => [...round.calls(), ...guard.calls()],
    parse: results => {
      guard.parse(results.slice(asked))
      const { rateWad, updatedAtS } = round.parse(results.slice(0, asked))
      return { rateWad, updatedAtS, isAlreadyPeg: false }
    },
  }

  const label = `${name} description()`
  return defineMarket({
    ...market,
    kind,
    sourceClass: 'B',
    /** A tenth over the heartbeat, as lib/chains/feed.ts. */
    maxAgeS: Math.floor((heartbeatS * 11) / 10),
    mid,
    check: {
      calls: () => (pair ? [{ chainId, to: address, data: '0x7284e416', label }] : []),
      parse: ([result]) => {
        if (pair && !namesPair(stringOf(result, label), pair))
          throw new MarketMismatchError(`${label} does not name the market of ${pair}`)
      },
    },
  })
}

/** An ABI string answer: offset, length, bytes. */
function stringOf(result: CallResult | undefined, label: string): string {
  const hex = wordsOf(result, label, 3).slice(2)
  const at = Number(uintOf(result, label)) * 2
  const length = Number(BigInt(`0x${hex.slice(at, at + 64) || '0'}`))
  const bytes = hex.slice(at + 64, at + 64 + length * 2).match(/../g) ?? []
  return String.fromCharCode(...bytes.map(byte => Number.parseInt(byte, 16)))
}

/** "wstETH / stETH exchange rate" and the like tell what a protocol redeems at: blind to any depeg. */
function namesPair(description: string, pair: string): boolean {
  const plain = (text: string) => text.toLowerCase().replaceAll(/\s/g, '')
  const found = plain(description)
  const isRate = /exchangerate|fundamental|calculated/.test(found)
  return !isRate && found.split(/[^a-z/]/).includes(plain(pair))
}
