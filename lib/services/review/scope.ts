import { type Address, isSameAddress, NATIVE } from '../../core/address.ts'
import type { Facts } from '../../guard/facts.ts'
import type { Intent } from '../../guard/intent.ts'
import { findTokenAt } from '../../tokens/index.ts'
import type { Seen } from './foresight/effects.ts'
import { isCoin, mentionsOf } from './mentions.ts'
import { joinedPools } from './pools.ts'

/** Whether a token of the registry is named by these intents, called by them, in a pool they join, moved, or may be taken afterwards. */
export function concernsLst(chainId: number, intents: readonly Intent[], seen?: Seen): boolean {
  const named = mentionsOf(chainId, intents, seen?.changes).map(({ address }) => address)
  const called = intents.flatMap(({ target }) => target ?? [])
  // Who joins a pool with ether alone takes its stETH all the same.
  const pooled = joinedPools(chainId, intents, []).flatMap(({ coins }) => coins)
  return [...named, ...called, ...pooled, ...(seen?.allowed ?? [])].some(
    address => findTokenAt(chainId, address) !== undefined,
  )
}

/** What was decoded, held against what the simulation shows. */
export function heldAgainst(intents: readonly Intent[], facts: Facts): readonly Intent[] {
  return seenOnly(intents, facts).map(intent => compared(intent, intents, facts))
}

const isExchange = ({ kind }: Intent) => ['swap', 'deposit', 'wrap', 'unwrap'].includes(kind)

/** An exchange whose simulation moves other tokens than it says is not what it seems. */
function compared(intent: Intent, intents: readonly Intent[], { chainId, effects, account }: Facts): Intent {
  const isAlone = intents.every(other => other === intent || other.kind === 'approve')
  const isMine = intent.recipient === undefined || isSameAddress(intent.recipient, account)
  if (!effects || effects.reverted || !isAlone || !isMine || !isExchange(intent)) return intent
  if (intent.basis !== 'decoded') return intent
  const keyOf = (token: Address) => (isCoin(chainId, token) ? NATIVE : token)
  const moved = (sign: 1n | -1n) =>
    new Set(
      (Object.keys(effects.changes) as Address[])
        .filter(t => (effects.changes[t] ?? 0n) * sign > 0n)
        .map(keyOf),
    )
  const isIn = (legs: readonly { token: Address | undefined }[], tokens: ReadonlySet<Address>) =>
    legs.every(({ token }) => token === undefined || tokens.has(keyOf(token)))
  if (isIn(intent.give, moved(-1n)) && isIn(intent.receive, moved(1n))) return { ...intent, basis: 'both' }
  return { ...intent, basis: 'disagree', confidence: 'low', reason: 'simulation-disagrees' }
}

/**
 * A single call that nobody understands but whose simulation shows an exchange is judged by what was seen. It stays
 * of low confidence: what it allows for later is not in the effects.
 */
function seenOnly(intents: readonly Intent[], { effects, account }: Facts): readonly Intent[] {
  const [intent, ...others] = intents
  if (!intent || others.length > 0 || intent.kind !== 'unknown' || !effects || effects.reverted)
    return intents
  const changes = Object.entries(effects.changes) as [Address, bigint][]
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
