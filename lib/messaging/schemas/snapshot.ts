import * as v from 'valibot'
import { SOURCE_ROLES } from '../../finance/peg/source.ts'
import { address, bigintString, chainId, errorInfo, level, loadable, unixS } from './primitives.ts'

/** What one chain answered at the last refresh: everything of that chain was read at this block. */
const chainState = v.object({
  chainId,
  block: bigintString,
  timestampS: unixS,
  readAtS: unixS,
  host: v.string(),
  /** The last failure, when the numbers shown are older than the last try. */
  error: v.optional(errorInfo),
})

/** One market's word at the last refresh. */
const pegSource = v.object({
  marketId: v.string(),
  name: v.string(),
  rateWad: bigintString,
  bps: v.number(),
  asOfS: unixS,
  role: v.optional(v.picklist(SOURCE_ROLES)),
})

const peg = v.object({
  /** Underlying per token at the reference size, wad. */
  marketRateWad: bigintString,
  bps: v.number(),
  /** The same for the amount held, when it is held. */
  yourBps: v.optional(v.number()),
  level,
  overlay: v.optional(v.picklist(['thin', 'stale', 'disputed', 'unknown'])),
  confidence: v.picklist(['high', 'medium', 'low', 'unknown']),
  /** i18n key under `peg.reasons` with its values. */
  reason: v.object({ key: v.string(), params: v.record(v.string(), v.union([v.string(), v.number()])) }),
  sources: v.array(pegSource),
})

export const tokenState = v.object({
  tokenId: v.string(),
  chainId,
  exchangeRateWad: loadable(bigintString),
  peg: loadable(peg),
  /** How many there are on this chain, in token wei. */
  supplyWei: v.optional(loadable(bigintString)),
  /** What the protocol keeps of the rewards, as its contract says. Absent: no contract tells it. */
  feeBps: v.optional(loadable(v.number())),
  /** Net of fee, from the chain, over `windowDays`, and over a week beside it. */
  apr: v.optional(
    loadable(v.object({ bps: v.number(), windowDays: v.number(), weekBps: v.optional(v.number()) })),
  ),
})

const rewardPeriods = v.object({
  d1: loadable(bigintString),
  d7: loadable(bigintString),
  d30: loadable(bigintString),
  y1: v.optional(loadable(bigintString), { status: 'loading' }),
  all: loadable(bigintString),
  /**
   * `history`: exact, from the chain. `since-first-seen`: only what Mooring saw itself, from `sinceS` on. `none`: the
   * token earns nothing by itself. `account-does-not-earn`: the token grows, this account's balance does not.
   */
  basis: v.picklist(['history', 'since-first-seen', 'none', 'account-does-not-earn']),
  sinceS: unixS,
})

const position = v.object({
  account: address,
  tokenId: v.string(),
  chainId,
  balanceWei: loadable(bigintString),
  /** Balance at the exchange rate and on the market, in wei of the underlying, rounded down. */
  valueWei: loadable(bigintString),
  marketValueWei: loadable(bigintString),
  /** In wei of the underlying, rounded down, negative when slashed. */
  rewardsWei: rewardPeriods,
})

/** The last known picture of the world: painted in the popup's first frame. */
export const snapshotSchema = v.object({
  takenAtS: unixS,
  chains: v.array(chainState),
  tokens: v.array(tokenState),
  positions: v.array(position),
  /** Fiat per ETH (wad) by currency code. */
  ethPriceWad: v.record(v.string(), loadable(bigintString)),
  /** A refresh is under way since. */
  refreshingSinceS: v.optional(unixS),
})

export type Snapshot = v.InferOutput<typeof snapshotSchema>
export type Position = Snapshot['positions'][number]
export type TokenState = Snapshot['tokens'][number]
export type ChainState = Snapshot['chains'][number]
export type PegState = v.InferOutput<typeof peg>
