import type { Address } from '../core/address.ts'

export const INTENT_KINDS = [
  'swap',
  'deposit',
  'redeem',
  'wrap',
  'unwrap',
  'lend',
  'lp',
  'restake',
  'approve',
  'transfer',
  'bridge',
  'claim',
  'unknown',
] as const
export type IntentKind = (typeof INTENT_KINDS)[number]

export type GiveMode = 'exact' | 'max' | 'balance' | 'all' | 'shares' | 'protocol-rate'
export type ReceiveMode = 'min' | 'exact' | 'queued' | 'protocol-rate' | 'claimable' | 'all' | 'shares'

/** One amount of one token. Undefined is what the request does not say; never zero for it. */
export interface Leg<Mode> {
  /** Lower case; NATIVE for the chain's coin. */
  token: Address | undefined
  /** Raw integer in the token's own decimals. */
  amount: bigint | undefined
  mode: Mode | undefined
}

export interface Approval {
  token: Address | undefined
  spender: Address | undefined
  amount: bigint | undefined
  isUnlimited: boolean
}

export type IntentFlag =
  | 'unlimited'
  | 'no-minimum'
  | 'recipient-is-not-sender'
  | 'queued-exit'
  | 'no-deadline'
  | 'revoke'

/** What one leg of a request does, as far as it can be told. A batch has one intent per leg. */
export interface Intent {
  kind: IntentKind
  /** lend: supply, borrow, repay, withdraw; lp: join, exit; restake: deposit, queue ... */
  direction?: string | undefined
  /** Protocol id: the decoder's venue, as requests.dev.json spells it. */
  venue: string
  /** Canonical signature of the function, or the primary type of the signed message. */
  function: string | undefined
  /** Contract that is called or that verifies the signature. */
  target: Address | undefined
  give: Leg<GiveMode>[]
  receive: Leg<ReceiveMode>[]
  /** What an `approve` is about; on other kinds an allowance taken along by signature inside the call. */
  approval?: Approval | undefined
  /** The token that a setting is about, where none moves: a collateral switch. */
  about?: Address | undefined
  recipient: Address | undefined
  /** What the route keeps for itself of what is exchanged, in bps. Undefined: the request does not say. */
  feeBps?: number | undefined
  /** Unix seconds; undefined when the request sets none. */
  deadlineS: bigint | undefined
  flags: IntentFlag[]
  basis: 'decoded' | 'simulated' | 'both' | 'disagree'
  /** Only `high` is confident. `none`: not checked, with the reason. */
  confidence: 'high' | 'low' | 'none'
  reason?: string | undefined
}
