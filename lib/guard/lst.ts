import type { Address } from '../core/address.ts'
import type { Token } from '../tokens/defineToken.ts'
import { findTokenAt } from '../tokens/index.ts'
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
