import type { Layer } from '../finance/positions/layerTree.ts'
import { findToken } from './registry.ts'

/**
 * What one token passes through, from the validator up: who stakes, who restakes or invests it further, and the bridge
 * that made a copy of it. A form of the same issuer, as wstETH is of stETH, is no layer of its own.
 */
export function tokenPath(tokenId: string, chainId: number): Layer[] {
  const token = findToken(tokenId)
  if (!token) return []
  const inner = token.wraps ? tokenPath(token.wraps, token.homeChainId) : [VALIDATOR]
  const isSameIssuer = inner.at(-1)?.id === token.protocol
  const own: Layer[] = isSameIssuer ? [] : [{ kind: KIND[token.kind], id: token.protocol }]
  const isCopy = chainId !== token.homeChainId && token.addresses[chainId] !== undefined
  return [...inner, ...own, ...(isCopy ? [{ kind: 'bridge' as const, id: String(chainId) }] : [])]
}

const VALIDATOR: Layer = { kind: 'validator', id: '' }

const KIND = { lst: 'lst', synthetic: 'lst', lrt: 'restaking', vault: 'vault' } as const
