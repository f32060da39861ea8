import { findChain } from '../../../chains/index.ts'
import { type Address, lower } from '../../../core/address.ts'

/** The wrapped coin of a chain, where the registry of chains knows it. */
export function wethOn(chainId: number): Address | undefined {
  const address = findChain(chainId)?.wrappedNative
  return address && lower(address)
}
