import { WAD } from '../../core/wad.ts'
import { sizesUpTo } from '../../finance/exits/sizes.ts'
import { amountFor, type Market } from '../../markets/defineMarket.ts'
import { marketsOf } from '../../markets/index.ts'
import type { Capabilities, Entry, Limits, Pause, Queue, Timing } from '../../protocols/defineProtocol.ts'
import { capabilitiesOf } from '../../protocols/index.ts'
import type { Token } from '../../tokens/defineToken.ts'
import { rateOn } from '../../tokens/rateOn.ts'
import type { Part } from '../ask/answers.ts'
import { partOf } from '../ask/answers.ts'

/** One size at one market. */
export interface SizePlan {
  sellWei: bigint
  quote: Part<bigint>
}

export interface MarketPlan {
  market: Market
  /** Looked at first, unless it was lately. */
  check: Part<void> | undefined
  sizes: SizePlan[]
}

/** Everything that is asked about one token, chain and amount: one multicall a chain. */
export interface ExitsPlan {
  token: Token
  chainId: number
  amountWei: bigint
  /** On another chain the protocol's own ways are not open. */
  isHome: boolean
  can: Capabilities | undefined
  rate: Part<bigint>
  localRate: Part<{ rateWad: bigint }> | undefined
  markets: MarketPlan[]
  pause: Part<Pause> | undefined
  queue: Part<Queue> | undefined
  limits: Part<Limits> | undefined
  timing: Part<Timing> | undefined
  redeems: Part<bigint> | undefined
  entry: Part<Entry> | undefined
}

export interface ExitsQuestion {
  token: Token
  chainId: number
  amountWei: bigint
  /** What one unwraps to. Undefined: not known, and markets behind an unwrap are not asked. */
  lastRateWad: bigint | undefined
  checked: ReadonlySet<string>
}

export function planExits({ token, chainId, amountWei, lastRateWad, checked }: ExitsQuestion): ExitsPlan {
  const isHome = chainId === token.homeChainId
  const { rate, localRate } = rateOn(token, chainId)
  const can = isHome ? capabilitiesOf(token.id) : undefined
  const sizes = sizesUpTo(amountWei)
  const markets = marketsOf(token.id, chainId).filter(
    ({ quote, isAlreadyPeg }) => quote !== undefined && (!isAlreadyPeg || lastRateWad !== undefined),
  )
  return {
    token,
    chainId,
    amountWei,
    isHome,
    can,
    rate: partOf(rate),
    localRate: localRate && partOf(localRate),
    markets: markets.map(market => ({
      market,
      check: market.check && !checked.has(market.id) ? partOf(market.check) : undefined,
      sizes: sizes.flatMap(sellWei => {
        const quote = market.quote?.(amountFor(market, sellWei, lastRateWad ?? WAD))
        return quote ? [{ sellWei, quote: partOf(quote) }] : []
      }),
    })),
    pause: can?.pause && partOf(can.pause),
    queue: can?.queue && partOf(can.queue),
    limits: can?.limits && partOf(can.limits),
    timing: can?.timing && partOf(can.timing),
    redeems: can?.redeems && partOf(can.redeems(amountWei)),
    entry: can?.entry && partOf(can.entry),
  }
}

/** All but the markets. */
export function ownParts(plan: ExitsPlan): Part<unknown>[] {
  const { rate, localRate, pause, queue, limits, timing, redeems, entry } = plan
  const parts = [rate, localRate, pause, queue, limits, timing, redeems, entry]
  return parts.filter(part => part !== undefined)
}
