import * as v from 'valibot'
import { address, bigintString, chainId, errorInfo, unixS } from './primitives.ts'
import { tokenState } from './snapshot.ts'
import { logSearch } from './withdrawals.ts'

export const LAYERS = [
  'pool',
  'gauge',
  'booster',
  'vault',
  'restaking',
  'delegation',
  'exit',
  'yield',
  'lending',
] as const

const amount = v.object({ address, amountWei: bigintString })

/** Position of lib/finance/positions. */
const position = v.object({
  receipt: v.string(),
  venueId: v.string(),
  chainId,
  name: v.string(),
  layers: v.array(v.picklist(LAYERS)),
  receiptWei: bigintString,
  holds: v.array(amount),
  fees: v.array(amount),
  pool: v.optional(v.object({ holds: v.array(amount), shareWad: bigintString })),
  isInRange: v.optional(v.boolean()),
  leaving: v.optional(
    v.object({ isReady: v.boolean(), atBlock: v.optional(bigintString), atS: v.optional(unixS) }),
  ),
  operator: v.optional(address),
  maturesAtS: v.optional(unixS),
  atMarket: v.optional(v.union([v.literal('unknown'), v.array(amount)])),
})

/** What one look found of one account, at one block. */
const found = v.object({
  account: address,
  /** Of the look in lib/venues. */
  key: v.string(),
  chainId,
  name: v.string(),
  asOfS: unixS,
  block: v.optional(bigintString),
  /** Why the last try failed: the positions are those of `asOfS`; none are known when that is zero. */
  error: v.optional(errorInfo),
  positions: v.array(position),
})

export const positionsSchema = v.object({
  readAtS: unixS,
  /** Whose positions were read then. */
  accounts: v.array(address),
  found: v.array(found),
  /** Rates and pegs of tokens that only positions hold. */
  tokens: v.array(tokenState),
  /** Where a contract counts positions and does not list them: how far its logs were searched, by chain and account. */
  searches: v.optional(v.record(v.string(), logSearch), {}),
})

export type Positions = v.InferOutput<typeof positionsSchema>
export type Found = Positions['found'][number]
export type StoredPosition = Found['positions'][number]
