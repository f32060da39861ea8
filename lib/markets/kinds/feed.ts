import { findChain } from '../../chains/index.ts'
import type { Address, Hex } from '../../core/address.ts'
import { AppError } from '../../core/appError.ts'
import {
  type Call,
  type CallResult,
  calldata,
  intOf,
  type Reading,
  uintOf,
  wordsOf,
} from '../../core/reading.ts'
import { HOUR_S } from '../../core/time.ts'
import { mulDivDown, toWad, WAD } from '../../core/wad.ts'
import { defineMarket, type Market, MarketMismatchError, type Mid } from '../defineMarket.ts'

interface Feed {
  id: string
  chainId: number
  token: string
  name: string
  feed: Address
  /** The pair that `description()` must name, as `STETH / ETH`, in any case. Undefined: not evidenced. */
  pair?: string
  /** What `decimals()` says. Undefined: not evidenced, read each time. */
  decimals?: number
  heartbeatS: number
  deviationBps?: number
  /** Told in the token that ours unwraps to. */
  isAlreadyPeg?: boolean
  sources: readonly string[]
}

/** A feed that must not be believed: no answer, no age, or a sequencer that is down or came back just now. */
export class StaleFeedError extends AppError {
  override name = 'StaleFeedError'
}

const ROUND: Hex = '0xfeaf968c'
const SEQUENCER_GRACE_S = BigInt(HOUR_S)
const WORD = { answer: 1, startedAt: 2, updatedAt: 3 }

/**
 * A Chainlink-shaped market feed: a median set anew at each heartbeat or deviation, so it may lag by either. It
 * confirms a quote and leads none. `answeredInRound` is deprecated and not looked at.
 * Source: smartcontractkit/documentation:src/content/data-feeds.
 */
export function feed(
  kind: 'chainlink' | 'redstone',
  { feed: to, pair, decimals, heartbeatS, isAlreadyPeg = false, ...market }: Feed,
): Market {
  const { chainId, name } = market
  const call = (data: Hex, what: string, target = to): Call => ({
    chainId,
    to: target,
    data,
    label: `${name} ${what}`,
  })
  const round = call(ROUND, 'latestRoundData()')
  const scale = call('0x313ce567', 'decimals()')
  const guard = sequencerGuard(chainId)

  const mid: Reading<Mid> = {
    calls: () => [round, ...(decimals === undefined ? [scale] : []), ...guard.calls()],
    parse: results => {
      const places = decimals ?? Number(uintOf(results[1], scale.label))
      guard.parse(results.slice(decimals === undefined ? 2 : 1))
      const answer = intOf(results[0], round.label, WORD.answer)
      const updatedAtS = Number(uintOf(results[0], round.label, WORD.updatedAt))
      if (answer <= 0n) throw new StaleFeedError(`${name}: the feed answers ${answer}`)
      if (updatedAtS === 0) throw new StaleFeedError(`${name}: the feed does not tell its age`)
      return { rateWad: toWad(answer, places), updatedAtS, isAlreadyPeg }
    },
  }

  const words = call('0x7284e416', 'description()')
  return defineMarket({
    ...market,
    kind,
    sourceClass: 'B',
    maxAgeS: Math.floor(Number(mulDivDown(BigInt(heartbeatS), 11n * (WAD / 10n), WAD))),
    mid,
    check: {
      calls: () => [scale, ...(pair === undefined ? [] : [words])],
      parse: results => {
        const places = Number(uintOf(results[0], scale.label))
        if (decimals !== undefined && places !== decimals)
          throw new MarketMismatchError(`${scale.label} says ${places} instead of ${decimals}`)
        if (pair !== undefined && !namesPair(stringOf(results[1], words.label), pair))
          throw new MarketMismatchError(`${words.label} does not name the market of ${pair}`)
      },
    },
  })
}

/** On a rollup with an uptime feed a price counts only while the sequencer is up, and for an hour after it returned not. */
function sequencerGuard(chainId: number): Reading<void> {
  const chain = findChain(chainId)
  if (!chain?.sequencerFeed) return { calls: () => [], parse: () => undefined }
  const label = `${chain.name} sequencer uptime feed`
  return {
    calls: () => [
      { chainId, to: chain.sequencerFeed as Address, data: ROUND, label },
      { chainId, to: chain.multicall3, data: calldata('0x0f28c97d'), label: 'getCurrentBlockTimestamp()' },
    ],
    parse: ([status, time]) => {
      if (intOf(status, label, WORD.answer) !== 0n)
        throw new StaleFeedError(`${label}: the sequencer is down`)
      const upForS = uintOf(time, 'getCurrentBlockTimestamp()') - uintOf(status, label, WORD.startedAt)
      if (upForS <= SEQUENCER_GRACE_S) throw new StaleFeedError(`${label}: the sequencer came back just now`)
    },
  }
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
