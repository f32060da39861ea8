import type { Address, Hex } from '../../core/address.ts'
import { defineLending, type LendingVenue } from '../defineLending.ts'
import { morphoLoans } from './loans.ts'

/** Morpho Blue on one chain, and those of its markets that take one of our tokens as collateral. */
export interface Morpho {
  id: string
  chainId: number
  address: Address
  /** A market's id is the hash of its parameters, so that no wrong one can be taken for it. */
  markets: readonly Hex[]
  sources: readonly string[]
}

/** What is supplied stands inside the contract: no token stands for it. */
export function defineMorpho(morpho: Morpho): LendingVenue {
  const { id, chainId, address, sources } = morpho
  return defineLending({
    id,
    name: 'Morpho',
    chainId,
    contract: address,
    receipts: [],
    loans: (account, book) => morphoLoans(morpho, account, book),
    sources,
  })
}
