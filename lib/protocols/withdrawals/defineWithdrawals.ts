import type { Address, Hex } from '../../core/address.ts'
import type { Inquiry } from '../../core/inquiry.ts'
import type { UnixS } from '../../core/time.ts'

/**
 * `pending`: waits its turn. `finalised`: what it pays is settled, but it cannot be claimed yet. `claimable`: can be
 * claimed at once. `claimed`: was paid out to the account.
 */
export const REQUEST_STATES = ['pending', 'finalised', 'claimable', 'claimed'] as const
export type RequestState = (typeof REQUEST_STATES)[number]

/** What the time of a claim hangs on: i18n key under `withdrawals.waits`. */
export const WAITS = [
  'report',
  'exits',
  'bunker',
  'delay',
  'liquidity',
  'operator',
  'paused',
  'invalid',
  'expired',
] as const
export type Wait = (typeof WAITS)[number]

/** Why less is paid than was asked for: i18n key under `withdrawals.less`. */
export const LESS = ['rate-at-finalisation', 'rate-at-claim', 'fee'] as const
export type Less = (typeof LESS)[number]

/** One request of one account, as its contract tells it at one block. What a contract does not tell is absent. */
export interface WithdrawalRequest {
  /** Unique among the protocol's requests on the chain: the id of the NFT or of the request. */
  id: string
  /** What was handed in; where a queue takes several, the one whose units the contract counts in. */
  tokenId: string
  tokenWei?: bigint | undefined
  /** What is paid out: the symbol of a coin or token. */
  payout: string
  /** What was promised when it was asked for, in wei of the payout. */
  askedWei?: bigint | undefined
  /** What a claim pays, in wei of the payout, rounded down as the contract does. Absent until it is settled. */
  paysWei?: bigint | undefined
  less?: Less | undefined
  state: RequestState
  requestedAtS?: UnixS | undefined
  /** Where the contract keeps the block instead of the time. */
  requestedBlock?: bigint | undefined
  /** Not before and not after, as far as something says so, and what it hangs on. Never a promise. */
  expected?: { fromS?: UnixS | undefined; toS?: UnixS | undefined; wait: Wait } | undefined
  /** A claim is lost after this. */
  expiresAtS?: UnixS | undefined
}

/** An id that the logs name, and when they named it to the account. */
export interface Candidate {
  id: bigint
  atS: UnixS
}

export interface Asker {
  account: Address
  /** Ids from the logs, where the protocol's are found there. */
  candidates: readonly Candidate[]
  /** Ids of requests that were the account's at the last reading: what became of them is told. */
  before: readonly string[]
}

export interface Found {
  requests: WithdrawalRequest[]
  /** Requests that the account has for certain, but whose ids are not among the candidates. */
  missing: number
}

/** The event that names a new request to its owner. `accountAt`: the topic with the account. */
export interface RequestLog {
  address: Address
  topic: Hex
  accountAt: 1 | 2 | 3
  /** The topic with the id, or which word of the data. */
  id: { topic: 1 | 2 | 3 } | { word: number }
  /** The contract counts what an account has, so that the search may end early. Else it goes a year back. */
  isCounted: boolean
}

/**
 * The open requests of an account at one protocol on one chain. They live in this folder and not beside the
 * protocol's other readings, as those are part of what the popup loads first: these carry ABIs and are run by the
 * background alone.
 */
export interface Withdrawals {
  /** Lower-case, never changes: the protocol's id, with the token's where it has several queues. */
  id: string
  protocolId: string
  chainId: number
  /** Where requests are claimed; absent: on the protocol's own page. */
  claimUrl?: string
  log?: RequestLog
  /**
   * Requests cannot be given away: one that could be claimed and is gone was claimed. Else `requestsOf` tells what
   * became of those that were there before, and what it does not tell of went to somebody else.
   */
  isBound?: true
  requestsOf(asker: Asker): Inquiry<Found>
  sources: readonly string[]
}

export function defineWithdrawals(withdrawals: Withdrawals): Withdrawals {
  return withdrawals
}
