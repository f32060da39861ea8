import type { Address } from '../core/address.ts'
import { DECODERS } from './decoders/index.ts'

/** Contracts that a decoder names on this chain: routers, pools, queues that people really use. */
export function isKnownContract(chainId: number, address: Address): boolean {
  const key = address.toLowerCase() as Address
  return DECODERS.some(decoder => decoder.addresses[key]?.includes(chainId))
}
