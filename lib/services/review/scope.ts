import type { Intent } from '../../guard/intent.ts'
import { allowedOf } from '../../guard/lst.ts'
import { findTokenAt } from '../../tokens/index.ts'
import type { Seen } from './foresight/effects.ts'
import { mentionsOf } from './mentions.ts'
import { joinedPools } from './pools.ts'

/** Whether a token of the registry is named by these intents, called by them, in a pool they join, moved, or may be taken afterwards. */
export function concernsLst(chainId: number, intents: readonly Intent[], seen?: Seen): boolean {
  const named = mentionsOf(chainId, intents, seen?.changes).map(({ address }) => address)
  // A whole account that is handed over has all its tokens in it.
  if (intents.some(({ direction, approval }) => direction === 'delegate' && approval?.amount !== 0n))
    return true
  if (intents.some(intent => allowedOf(chainId, intent) !== undefined)) return true
  const called = intents.flatMap(({ target }) => target ?? [])
  // Who joins a pool with ether alone takes its stETH all the same.
  const pooled = joinedPools(chainId, intents, []).flatMap(({ coins }) => coins)
  return [...named, ...called, ...pooled, ...(seen?.allowed ?? [])].some(
    address => findTokenAt(chainId, address) !== undefined,
  )
}
