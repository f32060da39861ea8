import type { Address } from '../../core/address.ts'
import type { Unit } from '../../finance/lending/loan.ts'
import { defineLending, type LendingVenue } from '../defineLending.ts'
import { cometLoans } from './loans.ts'

/** One market of Compound v3: one base asset, many collaterals. */
export interface Comet {
  id: string
  name: string
  chainId: number
  address: Address
  /** What its price feeds are told in: the markets of ETH and its staked forms in ETH, all others in dollars. */
  unit: Unit
  sources: readonly string[]
}

/** What is supplied stands inside the contract: no token stands for it but that of the base asset itself. */
export function defineComet(comet: Comet): LendingVenue {
  const { id, name, chainId, address, sources } = comet
  return defineLending({
    id,
    name,
    chainId,
    contract: address,
    receipts: [address],
    loans: (account, book) => cometLoans(comet, account, book),
    sources,
  })
}
