import { type Address, lower, NATIVE, ZERO_ADDRESS } from '../core/address.ts'
import type { Approval, GiveMode, Intent, IntentFlag, IntentKind, Leg, ReceiveMode } from './intent.ts'

/** What a decoder says; `finish` adds what follows from it. */
export interface Draft {
  kind: IntentKind
  direction?: string | undefined
  venue?: string | undefined
  function?: string | undefined
  give?: readonly Leg<GiveMode>[] | undefined
  receive?: readonly Leg<ReceiveMode>[] | undefined
  approval?: Approval | undefined
  about?: Address | undefined
  recipient?: Address | undefined
  deadlineS?: bigint | number | undefined
  feeBps?: number | undefined
  /** Default high. */
  confidence?: Intent['confidence'] | undefined
  reason?: string | undefined
}

interface Origin {
  venue: string
  function: string | undefined
  target: Address | undefined
  from: Address | undefined
}

/** Amounts from here on are more than any token has, and times than any clock: nobody means the number. Seen: 2^255, 2^254, 2^160-1. */
const UNLIMITED = 2n ** 128n

/** One wei is no minimum either: some routers ask for more than zero. */
const NO_MINIMUM = 1n

const lowerLeg = <Mode>(leg: Leg<Mode>): Leg<Mode> => ({ ...leg, token: leg.token && lower(leg.token) })

function flagsOf(draft: Draft, from: Address | undefined, isCall: boolean): IntentFlag[] {
  const { approval, recipient, deadlineS, receive = [] } = draft
  const flags: IntentFlag[] = []
  // Beside a swap it is the swap that is flagged; the allowance has a rule of its own.
  const isApproval = draft.kind === 'approve'
  if (isApproval && approval?.isUnlimited) flags.push('unlimited')
  if (isApproval && approval?.amount === 0n && isCall) flags.push('revoke')
  if (receive.some(leg => leg.mode === 'min' && leg.amount !== undefined && leg.amount <= NO_MINIMUM))
    flags.push('no-minimum')
  if (receive.some(leg => leg.mode === 'queued')) flags.push('queued-exit')
  if (recipient && from && lower(recipient) !== lower(from)) flags.push('recipient-is-not-sender')
  if (deadlineS !== undefined && BigInt(deadlineS) >= UNLIMITED) flags.push('no-deadline')
  return flags
}

/** A draft with everything an intent has: defaults, lower case, and the flags that follow from its values. */
export function finish(draft: Draft, origin: Origin): Intent {
  const { approval, give = [] } = draft
  // What a swap takes out of the account is then for a pool to say: it may be one of our tokens.
  const isUnnamed = draft.kind === 'swap' && (give.length === 0 || give.some(({ token }) => !token))
  return {
    kind: draft.kind,
    direction: draft.direction,
    venue: draft.venue ?? origin.venue,
    function: draft.function ?? origin.function,
    target: origin.target && lower(origin.target),
    give: give.map(lowerLeg),
    receive: (draft.receive ?? []).map(lowerLeg),
    approval: approval && {
      ...approval,
      token: approval.token && lower(approval.token),
      spender: approval.spender && lower(approval.spender),
    },
    about: draft.about && lower(draft.about),
    recipient: draft.recipient && lower(draft.recipient),
    ...(draft.feeBps ? { feeBps: draft.feeBps } : {}),
    deadlineS: draft.deadlineS === undefined ? undefined : BigInt(draft.deadlineS),
    // A signed permit of zero takes nothing back until someone sends it.
    flags: flagsOf(draft, origin.from, origin.function?.includes('(') ?? false),
    basis: 'decoded',
    confidence: draft.confidence ?? (isUnnamed ? 'low' : 'high'),
    reason: draft.reason ?? (isUnnamed ? 'tokens-of-the-pool' : undefined),
  }
}

/** What leaves: `exact` unless said otherwise. */
export function give(token: Address | undefined, amount: bigint | undefined, mode: GiveMode = 'exact') {
  return { token, amount, mode }
}

/** What arrives: at least `amount` unless said otherwise. */
export function get(token: Address | undefined, amount: bigint | undefined, mode: ReceiveMode = 'min') {
  return { token, amount, mode }
}

/** An allowance; 2^128 and more counts as unlimited. */
export function approval(
  token: Address | undefined,
  spender: Address | undefined,
  amount: bigint | undefined,
): Approval {
  return { token, spender, amount, isUnlimited: amount !== undefined && amount >= UNLIMITED }
}

type SwapTerms = Pick<Draft, 'recipient' | 'deadlineS' | 'confidence' | 'reason' | 'venue'>

/** Gives exactly one amount for at least another. */
export function swapIn(
  sell: [Address | undefined, bigint],
  buy: [Address | undefined, bigint],
  terms: SwapTerms = {},
): Draft {
  return { kind: 'swap', give: [give(...sell)], receive: [get(...buy)], ...terms }
}

/** Gives at most one amount for exactly another. */
export function swapOut(
  sell: [Address | undefined, bigint],
  buy: [Address | undefined, bigint],
  terms: SwapTerms = {},
): Draft {
  return {
    kind: 'swap',
    give: [give(sell[0], sell[1], 'max')],
    receive: [get(buy[0], buy[1], 'exact')],
    ...terms,
  }
}

/** Routers write the chain's coin as 0x0 or 0xeee…: both become NATIVE. */
export function coin(token: Address): Address {
  return lower(token) === ZERO_ADDRESS ? NATIVE : lower(token)
}

/** A part of a whole in bps, to a hundredth. */
export function feeBps(part: bigint, whole: bigint): number {
  return whole > 0n ? Number((part * 1_000_000n) / whole) / 100 : 0
}

/** Zero means whoever sends. */
export function orSender(recipient: Address, from: Address | undefined): Address | undefined {
  return lower(recipient) === ZERO_ADDRESS ? from : lower(recipient)
}

/** Routers pack an address with flags into one word: the low 160 bits. */
export function addressOf(word: bigint): Address {
  return `0x${(word & (2n ** 160n - 1n)).toString(16).padStart(40, '0')}`
}
