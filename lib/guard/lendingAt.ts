import { type Address, lower } from '../core/address.ts'
import { LENDING } from '../venues/lending.ts'
import type { Addresses } from './abi.ts'

/** Where the lending markets stand whose id matches, and the `others` that list none of this project's tokens. */
export function lendingAt(id: RegExp, others: Addresses = {}): Addresses {
  const found: Record<Address, number[]> = {}
  for (const market of LENDING.filter(one => id.test(one.id))) {
    const address = lower(market.contract)
    found[address] = [...(found[address] ?? []), market.chainId]
  }
  for (const [address, chains] of Object.entries(others) as [Address, readonly number[]][])
    found[address] = [...(found[address] ?? []), ...chains]
  return found
}
