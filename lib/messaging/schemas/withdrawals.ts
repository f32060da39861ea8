import * as v from 'valibot'
import { LESS, REQUEST_STATES, WAITS } from '../../protocols/withdrawals/defineWithdrawals.ts'
import { address, bigintString, chainId, errorInfo, unixS } from './primitives.ts'

/** WithdrawalRequest of lib/protocols/withdrawals, and what the watch made of it. */
const request = v.object({
  id: v.string(),
  tokenId: v.string(),
  tokenWei: v.optional(bigintString),
  payout: v.string(),
  askedWei: v.optional(bigintString),
  paysWei: v.optional(bigintString),
  less: v.optional(v.picklist(LESS)),
  state: v.picklist(REQUEST_STATES),
  requestedAtS: v.optional(unixS),
  requestedBlock: v.optional(bigintString),
  expected: v.optional(
    v.object({ fromS: v.optional(unixS), toS: v.optional(unixS), wait: v.picklist(WAITS) }),
  ),
  expiresAtS: v.optional(unixS),
  /** When it was first seen claimed. */
  closedAtS: v.optional(unixS),
  /** When its becoming claimable was told, or would have been but for a switch: it is told once. */
  toldAtS: v.optional(unixS),
})

/** What one protocol's contracts said of one account at one block. */
const list = v.object({
  withdrawalsId: v.string(),
  protocolId: v.string(),
  chainId,
  account: address,
  claimUrl: v.optional(v.string()),
  /** The timestamp of the block. Zero: was never read, and nothing is known. */
  asOfS: unixS,
  block: v.optional(bigintString),
  /** Why the last try failed: the requests are those of `asOfS`. */
  error: v.optional(errorInfo),
  requests: v.array(request),
  /** The account has so many more, which were not found yet. */
  missing: v.number(),
  /** The logs that name requests were searched back to here so far; absent when they need no search, or all were. */
  searchedBackToS: v.optional(unixS),
})

/** How far the logs of one list were searched, and which ids they named. */
export const logSearch = v.object({
  /** Absent: no endpoint gave any logs yet. */
  range: v.optional(v.object({ fromBlock: v.number(), toBlock: v.number() })),
  searchedAtS: unixS,
  /** What lies before this is not searched yet; absent when the search is over. */
  backToS: v.optional(unixS),
  /** Why the last search failed. */
  error: v.optional(errorInfo),
  candidates: v.array(v.object({ id: bigintString, atS: unixS })),
})

export const withdrawalsSchema = v.object({
  readAtS: unixS,
  lists: v.array(list),
  /** By list: `ether-fi-1-0x…`. */
  searches: v.record(v.string(), logSearch),
})

export type Withdrawals = v.InferOutput<typeof withdrawalsSchema>
export type RequestList = Withdrawals['lists'][number]
export type StoredRequest = RequestList['requests'][number]
export type LogSearch = Withdrawals['searches'][string]
