import { findChain } from '../../chains/index.ts'
import { type Address, isSameAddress, NATIVE } from '../../core/address.ts'
import type { Effects } from '../../guard/facts.ts'
import type { Intent } from '../../guard/intent.ts'
import type { Token } from '../../tokens/defineToken.ts'
import { findTokenAt } from '../../tokens/index.ts'

/** A token that a request concerns, and how much of it moves. */
export interface Mention {
  address: Address
  token: Token | undefined
  /** Undefined: it does not move, or the request does not say how much. */
  amount: bigint | undefined
}

/** More than this is no amount but "without limit". */
const UNLIMITED = 1n << 128n

/**
 * Every token of these intents and changes, and the others, once, with its first amount. Where a request does not say how much it
 * receives, about as much as it pays in the chain's coin.
 */
export function mentionsOf(
  chainId: number,
  intents: readonly Intent[],
  changes: Effects['changes'] = {},
  others: readonly Address[] = [],
): Mention[] {
  const found = new Map<Address, bigint | undefined>()
  const add = (address: Address | undefined, amount?: bigint) => {
    if (!address) return
    const isAmount = amount !== undefined && amount > 0n && amount < UNLIMITED
    found.set(address, found.get(address) ?? (isAmount ? amount : undefined))
  }
  for (const { give, receive, approval, about } of intents) {
    const paid = give.find(({ token }) => token && isCoin(chainId, token))?.amount
    for (const { token, amount } of give) add(token, amount)
    for (const { token, amount } of receive) add(token, amount || paid)
    add(approval?.token)
    add(about)
  }
  for (const [token, change] of Object.entries(changes) as [Address, bigint][])
    add(token, change < 0n ? -change : change)
  for (const token of others) add(token)
  return [...found].map(([address, amount]) => ({ address, amount, token: findTokenAt(chainId, address) }))
}

/** The chain's coin, wrapped or not. */
export function isCoin(chainId: number, address: Address): boolean {
  return isSameAddress(address, NATIVE) || isSameAddress(address, findChain(chainId)?.wrappedNative)
}
