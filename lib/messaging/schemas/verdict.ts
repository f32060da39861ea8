import * as v from 'valibot'
import { address, bigintString, chainId, levelOrUnknown, unixS } from './primitives.ts'

const scalar = v.union([v.string(), v.number()])
const leg = v.object({
  token: v.optional(address),
  /** As the registry or the contract says; undefined: not known, the address is shown. */
  symbol: v.optional(v.string()),
  decimals: v.optional(v.number()),
  amount: v.optional(bigintString),
  mode: v.optional(v.string()),
})

const evidence = v.object({
  key: v.string(),
  value: scalar,
  unit: v.string(),
  token: v.optional(v.string()),
  asOfS: v.optional(unixS),
  source: v.optional(v.string()),
  block: v.optional(bigintString),
})

const finding = v.object({
  rule: v.string(),
  level: levelOrUnknown,
  /** Not to be warned of on this site, up to this level: told as evidence alone. */
  isDismissed: v.optional(v.boolean()),
  value: v.optional(v.number()),
  /** Where its level begins, in the same unit. */
  limit: v.optional(v.number()),
  unit: v.string(),
  /** Which of the rule's sentences; absent: the usual one. */
  form: v.optional(v.string()),
  params: v.record(v.string(), scalar),
  evidence: v.array(evidence),
})

/** One way to the same end, measured on the same bar. */
const way = v.object({
  /** i18n key under `ways`. `this`: the request itself. */
  key: v.string(),
  venue: v.string(),
  receivesWei: v.optional(bigintString),
  /** Against the exchange rate, signed. */
  bps: v.optional(v.number()),
  waitS: v.optional(v.object({ min: v.number(), max: v.number() })),
})

/** What the guard found out about one request: all that the card and the review window draw. */
export const reviewSchema = v.object({
  id: v.string(),
  tabId: v.number(),
  frameId: v.number(),
  host: v.string(),
  chainId,
  account: v.optional(address),
  method: v.string(),
  createdAtS: unixS,
  /** `refused`: its tab asked for more windows than a person can read. */
  status: v.picklist(['judging', 'open', 'passed', 'cancelled', 'expired', 'refused']),
  /** When the person was asked, or would have been. */
  heldAtS: v.optional(unixS),
  /** Account or chain changed while it waited, so that it was judged anew. */
  isAgain: v.optional(v.boolean()),
  level: levelOrUnknown,
  /** Main leg: what is given and received; amounts of the simulation when there is one. */
  kind: v.string(),
  venue: v.string(),
  /** Of a swap: whether it gives an LST or gets one; with LSTs on both sides it gives one. */
  side: v.optional(v.picklist(['sell', 'buy'])),
  give: v.array(leg),
  /** The least that arrives. */
  receiveMin: v.array(leg),
  /** What is expected to arrive; undefined when neither simulated nor quoted. */
  receiveExpected: v.optional(v.array(leg)),
  /** Execution against the exchange rate, signed bps, from the expected receipt, else the minimum. */
  executionBps: v.optional(v.number()),
  /** Loss in the underlying's wei (positive), and in days of rewards. */
  lossWei: v.optional(bigintString),
  /** About what the loss is worth, wad of a currency. */
  lossFiat: v.optional(v.object({ wad: bigintString, currency: v.string() })),
  daysOfRewards: v.optional(v.number()),
  /** Symbol of the token whose rewards are meant, where the request's own earns none. */
  rewardsOf: v.optional(v.string()),
  /** The exchange rate could not be read now: it was, then. */
  storedRateAtS: v.optional(unixS),
  underlying: v.optional(v.string()),
  /** What the route keeps for itself, as the request says; it is in the loss already. */
  routeFeeBps: v.optional(v.number()),
  ways: v.array(way),
  findings: v.array(finding),
  /** Why nothing could be said: i18n key under `notChecked`. */
  notChecked: v.optional(v.string()),
  block: v.optional(bigintString),
})

export type Review = v.InferOutput<typeof reviewSchema>
export const reviewsSchema = v.record(v.string(), reviewSchema)
