import { type Address, isSameAddress, NATIVE } from '../../core/address.ts'
import type { Intent, Leg } from '../../guard/intent.ts'
import type { Seen } from './foresight/effects.ts'
import { isCoin } from './mentions.ts'

/** Tokens that rebase move a wei or two more or less than they are told to. */
const ROUNDING_WEI = 10n
const MOST = 1n << 256n

/** What was decoded, held against what was foreseen for this account. */
export function heldAgainst(
  intents: readonly Intent[],
  seen: Seen | undefined,
  chainId: number,
  account: Address | undefined,
): readonly Intent[] {
  if (!seen || seen.reverted) return intents
  return seenOnly(intents, seen, account).map(intent => compared(intent, intents, { seen, chainId, account }))
}

const isExchange = ({ kind }: Intent) => ['swap', 'deposit', 'wrap', 'unwrap'].includes(kind)

interface Sight {
  seen: Seen
  chainId: number
  account: Address | undefined
}

/**
 * An exchange that moves other tokens than it says, or more or less of them, is not what it seems. One that was read
 * with some doubt and moves nothing else is read rightly, unless it also allows something for later.
 */
function compared(said: Intent, intents: readonly Intent[], { seen, chainId, account }: Sight): Intent {
  const isAlone = intents.every(other => other === said || other.kind === 'approve')
  const isMine = said.recipient === undefined || isSameAddress(said.recipient, account)
  if (!isAlone || !isMine || !isExchange(said) || said.basis !== 'decoded') return said
  const moved = { left: moves(chainId, seen, -1n), came: moves(chainId, seen, 1n) }
  const give = named(said.give, moved.left, chainId)
  const receive = named(said.receive, moved.came, chainId)
  const intent = { ...said, give, receive }
  if (!isAsSaid(intent, moved, chainId))
    return { ...intent, basis: 'disagree', confidence: 'low', reason: 'simulation-disagrees' }
  const isSure = intent.confidence === 'low' && seen.allowed?.length === 0 && isAll(intent, moved, chainId)
  return { ...intent, basis: 'both', ...(isSure && { confidence: 'high', reason: undefined }) }
}

/** What left or came, by token. */
type Moves = ReadonlyMap<Address, bigint>
interface Moved {
  left: Moves
  came: Moves
}

/** The chain's coin, wrapped and not, is one. */
const keyOf = (chainId: number, token: Address) => (isCoin(chainId, token) ? NATIVE : token)

function moves(chainId: number, { changes }: Seen, sign: 1n | -1n): Moves {
  const found = new Map<Address, bigint>()
  for (const [token, change] of Object.entries(changes) as [Address, bigint][]) {
    const key = keyOf(chainId, token)
    if (change * sign > 0n) found.set(key, (found.get(key) ?? 0n) + change * sign)
  }
  return found
}

/** A token that the call leaves to a pool is the one that moves and that nothing else is about. */
function named<Mode>(legs: Leg<Mode>[], moved: Moves, chainId: number): Leg<Mode>[] {
  const known = new Set(legs.flatMap(({ token }) => (token ? keyOf(chainId, token) : [])))
  const [token, ...others] = [...moved.keys()].filter(one => !known.has(one))
  const isClear = legs.filter(leg => leg.token === undefined).length === 1 && others.length === 0
  return token && isClear ? legs.map(leg => ({ ...leg, token: leg.token ?? token })) : legs
}

/** Each token that is named moves the way that is said, no more of it leaves and no less of it arrives. */
function isAsSaid({ give, receive }: Intent, { left, came }: Moved, chainId: number): boolean {
  const isWithin = (moved: Moves, token: Address | undefined, holds: (wei: bigint) => boolean) => {
    const wei = token && moved.get(keyOf(chainId, token))
    return token === undefined || (wei !== undefined && holds(wei))
  }
  return (
    give.every(({ token, amount = MOST }) => isWithin(left, token, wei => wei <= amount + ROUNDING_WEI)) &&
    receive.every(({ token, amount = 0n }) => isWithin(came, token, wei => wei >= amount - ROUNDING_WEI))
  )
}

/** All that leaves is named, and so is something that arrives. */
function isAll({ give, receive }: Intent, { left }: Moved, chainId: number): boolean {
  const named = new Set(give.flatMap(({ token }) => (token ? keyOf(chainId, token) : [])))
  return receive.some(({ token }) => token !== undefined) && [...left.keys()].every(token => named.has(token))
}

/**
 * A single call that nobody understands but whose simulation shows an exchange is judged by what was seen. It stays
 * of low confidence: what it allows for later is not in the effects.
 */
function seenOnly(intents: readonly Intent[], seen: Seen, account: Address | undefined): readonly Intent[] {
  const [intent, ...others] = intents
  if (!intent || others.length > 0 || intent.kind !== 'unknown') return intents
  const changes = Object.entries(seen.changes) as [Address, bigint][]
  const left = changes.filter(([, change]) => change < 0n)
  const came = changes.filter(([, change]) => change > 0n)
  if (left.length === 0 || came.length === 0) return intents
  return [
    {
      ...intent,
      kind: 'swap',
      give: left.map(([token, change]) => ({ token, amount: -change, mode: 'exact' })),
      receive: came.map(([token]) => ({ token, amount: undefined, mode: undefined })),
      recipient: account,
      basis: 'simulated',
      confidence: 'low',
    },
  ]
}
