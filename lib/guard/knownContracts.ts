import { type Address, lower } from '../core/address.ts'
import { findTokenAt } from '../tokens/index.ts'
import { CURVE_POOLS } from './decoders/curve/pools.ts'
import { DECODERS } from './decoders/index.ts'

/** Contracts that a decoder, a pool table or the registry names on this chain: what people really use. */
export function isKnownContract(chainId: number, address: Address): boolean {
  const key = lower(address)
  const isPool = chainId === 1 && CURVE_POOLS[key] !== undefined
  const isToken = findTokenAt(chainId, key) !== undefined
  return isPool || isToken || DECODERS.some(({ addresses }) => addresses[key]?.includes(chainId))
}
