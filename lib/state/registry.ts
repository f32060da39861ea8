import type { Chain } from '../chains/defineChain.ts'
import { isSameAddress } from '../core/address.ts'
import type { Protocol } from '../protocols/defineProtocol.ts'
import type { Token } from '../tokens/defineToken.ts'

interface Registry {
  chains: readonly Chain[]
  tokens: readonly Token[]
  protocols: readonly Protocol[]
}

let registry: Registry = { chains: [], tokens: [], protocols: [] }

/**
 * Brings in what the house knows of chains, tokens and protocols. Loaded beside the first storage read and not with the
 * page's own code: it is the largest part of it, and parsing waits for nobody.
 */
export async function loadRegistry(): Promise<void> {
  const [{ CHAINS }, { TOKENS }, { PROTOCOLS }] = await Promise.all([
    import('../chains/index.ts'),
    import('../tokens/index.ts'),
    import('../protocols/index.ts'),
  ])
  registry = { chains: CHAINS, tokens: TOKENS, protocols: PROTOCOLS }
}

/** Empty until `loadRegistry` has ended, which startPage waits for. */
export const chains = (): readonly Chain[] => registry.chains
export const tokens = (): readonly Token[] => registry.tokens

export function findToken(id: string): Token | undefined {
  return registry.tokens.find(token => token.id === id)
}

/** By chain and address, never by symbol: other tokens carry the same. */
export function findTokenAt(chainId: number, address: string): Token | undefined {
  return registry.tokens.find(({ addresses }) => isSameAddress(addresses[chainId]?.address, address))
}

export function findProtocol(id: string): Protocol | undefined {
  return registry.protocols.find(protocol => protocol.id === id)
}

export function findChain(id: number): Chain | undefined {
  return registry.chains.find(chain => chain.id === id)
}
