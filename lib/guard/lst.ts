import { type Address, isSameAddress } from '../core/address.ts'
import type { Token } from '../tokens/defineToken.ts'
import { findTokenAt } from '../tokens/index.ts'
import { LENDING } from '../venues/lending.ts'
import type { Facts, TokenFacts } from './facts.ts'
import type { Intent } from './intent.ts'

/** The registry's tokens among these legs, by address. */
function tokensOf(chainId: number, legs: readonly { token: Address | undefined }[]): Token[] {
  return legs.flatMap(({ token }) => (token && findTokenAt(chainId, token)) || [])
}

export const givenTokens = (chainId: number, intent: Intent): Token[] => tokensOf(chainId, intent.give)
export const receivedTokens = (chainId: number, intent: Intent): Token[] => tokensOf(chainId, intent.receive)

/** What is known of a token of the registry that stands in this request. */
export function factsOf(facts: Facts, token: Token): TokenFacts | undefined {
  const address = token.addresses[facts.chainId]?.address.toLowerCase()
  return address ? facts.tokens[address as Address] : undefined
}

/**
 * What an allowance lets somebody take, by its name: a token of the registry, or what is held or may be borrowed at
 * a market that lists one. Undefined: nothing of ours.
 */
export function allowedOf(
  chainId: number,
  { kind, venue, approval }: Pick<Intent, 'kind' | 'venue' | 'approval'>,
): string | undefined {
  const { token } = approval ?? {}
  if (!approval || approval.amount === 0n) return undefined
  const market = LENDING.find(
    ({ id, chainId: its, contract }) =>
      // The token of a debt is known to its market alone.
      its === chainId && (isSameAddress(contract, token) || (kind === 'approve' && id.startsWith(venue))),
  )
  return (token && findTokenAt(chainId, token)?.symbol) || market?.name
}
