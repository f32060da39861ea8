import * as v from 'valibot'
import { bigintString, chainId, errorInfo, unixS } from './primitives.ts'

const quote = v.object({ sellWei: bigintString, receiveWei: bigintString })

const wait = v.object({
  fromS: v.number(),
  /** Absent: at least `fromS`, nobody can say how long. */
  toS: v.optional(v.number()),
  /** i18n keys under `exits.assumptions`. */
  from: v.string(),
  to: v.string(),
})

const stretch = v.object({
  /** Absent: without end. */
  amountWei: v.optional(bigintString),
  price: quote,
  wait,
})

/** Why a way is closed now, as an i18n key under `exits.blocked`. */
const blocked = v.picklist(['paused', 'tooSmall', 'bufferShort', 'tooLarge', 'unread'])

/** One way out of this much of a token. What could not be read is absent. */
const wayOut = v.object({
  id: v.string(),
  kind: v.picklist(['market', 'instant', 'queue']),
  /** Name of the venue or protocol, not translated. */
  name: v.string(),
  url: v.optional(v.string()),
  /** For the whole amount, in wei of the underlying, rounded down. */
  receiveWei: v.optional(bigintString),
  /** What the redemption itself costs. A market's fee is part of what it pays. */
  feeBps: v.optional(v.number()),
  /** Gas of all its transactions at the price of now, in wei of the chain's coin. */
  gasWei: v.optional(bigintString),
  /** Of the last of it. Absent: not estimated. */
  wait: v.optional(wait),
  minWei: v.optional(bigintString),
  maxWei: v.optional(bigintString),
  /** How many requests the amount is split into. */
  requests: v.optional(v.number()),
  /** Symbol of what is paid instead of the underlying. */
  paysIn: v.optional(v.string()),
  /** A claim is lost this long after it is ready. */
  claimWithinS: v.optional(v.number()),
  /** What can be taken at once, in token wei. */
  capacityWei: v.optional(bigintString),
  /** Absent: not evidenced whether the rewards go on. */
  rewards: v.optional(v.picklist(['stop', 'go-on'])),
  isBunker: v.optional(v.boolean()),
  /** Whether it is paused could not be read. */
  isPauseUnread: v.optional(v.boolean()),
  blocked: v.optional(blocked),
  error: v.optional(errorInfo),
  /** Of a market: what it pays by size. */
  quotes: v.optional(v.array(quote)),
  /** Of the protocol: what can be planned with. */
  stretches: v.optional(v.array(stretch)),
})

const wayIn = v.object({
  kind: v.picklist(['mint', 'market', 'wrap']),
  name: v.string(),
  url: v.optional(v.string()),
  /** What the same value buys, at the exchange rate, in wei of the underlying. */
  valueWei: v.optional(bigintString),
  feeBps: v.optional(v.number()),
  minWei: v.optional(bigintString),
  maxWei: v.optional(bigintString),
  blocked: v.optional(blocked),
  error: v.optional(errorInfo),
})

/** The answer as it crosses: the page reads it with `exitsSchema`. */
export const exitsWire = v.record(v.string(), v.unknown())

export const exitsRequest = v.object({ tokenId: v.string(), chainId, amountWei: bigintString })

export const exitsSchema = v.object({
  asOfS: unixS,
  source: v.string(),
  block: v.optional(bigintString),
  /** The whole amount at the exchange rate, in wei of the underlying. */
  fullWei: v.optional(bigintString),
  /** Net APR in bps, and the token it is of where this one earns nothing itself. */
  aprBps: v.optional(v.number()),
  aprOf: v.optional(v.string()),
  /** Gas is paid in another coin than the underlying: it cannot be taken off what arrives. */
  isGasElse: v.optional(v.boolean()),
  /** Why the protocol itself pays nothing here, or what of it is not told, as an i18n key under `exits.noRedemption`. */
  noRedemption: v.optional(v.picklist(['issuer', 'operator', 'market', 'elsewhere', 'instantUnread'])),
  /** Ethereum's own queues, where something is staked there. */
  validators: v.optional(
    v.variant('status', [
      v.object({ status: v.literal('off') }),
      v.object({ status: v.literal('known'), entryS: v.number(), exitS: v.number() }),
      v.object({ status: v.literal('failed'), error: errorInfo }),
    ]),
  ),
  out: v.array(wayOut),
  in: v.array(wayIn),
  error: v.optional(errorInfo),
})

export type Exits = v.InferOutput<typeof exitsSchema>
export type ExitWay = Exits['out'][number]
export type EntryWay = Exits['in'][number]
