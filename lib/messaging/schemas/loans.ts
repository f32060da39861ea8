import * as v from 'valibot'
import { address, bigintString, chainId, errorInfo, unixS } from './primitives.ts'

/** Loan of lib/finance/lending. */
const leg = {
  asset: address,
  symbol: v.string(),
  amountWei: bigintString,
  decimals: v.number(),
  price: bigintString,
  follows: v.object({
    eth: v.boolean(),
    tokenId: v.optional(v.string()),
    oracle: v.picklist(['exchange-rate', 'market', 'category', 'unknown']),
  }),
}
const loan = v.object({
  venueId: v.string(),
  chainId,
  name: v.string(),
  method: v.picklist(['aave-v3.0', 'aave-v3.5', 'compound-v3', 'morpho-blue', 'euler-v2']),
  unit: v.picklist(['usd', 'eth', 'debt']),
  unitDecimals: v.optional(v.number()),
  collaterals: v.array(v.object({ ...leg, thresholdWad: bigintString })),
  debts: v.array(v.object(leg)),
  eMode: v.optional(v.object({ id: v.number(), label: v.string() })),
  saidWad: v.optional(bigintString),
})

/** What one account has in one venue, as read at one block. */
const lendingRead = v.object({
  account: address,
  venueId: v.string(),
  chainId,
  asOfS: unixS,
  block: v.optional(bigintString),
  /** Why the last try failed: the loans are those of `asOfS`, or were never read when that is zero. */
  error: v.optional(errorInfo),
  loans: v.array(loan),
  /** How the worst of them stood when it was told last: by the time it fell below, now or under the stress. */
  told: v.optional(v.object({ now: v.optional(unixS), stressed: v.optional(unixS) })),
})

export const loansSchema = v.object({ readAtS: unixS, reads: v.array(lendingRead) })

export type Loans = v.InferOutput<typeof loansSchema>
export type LendingRead = Loans['reads'][number]
