import type { Address } from '../../core/address.ts'
import { defineLending, type LendingVenue } from '../defineLending.ts'
import { aaveGlance } from './glance.ts'
import { aaveLoans } from './loans.ts'

/** One market of Aave v3, or of a protocol that runs its code, on one chain. */
export interface AaveMarket {
  id: string
  name: string
  chainId: number
  pool: Address
  dataProvider: Address
  oracle: Address
  /** The receipts of the staked tokens that it lists. */
  aTokens: readonly Address[]
  sources: readonly string[]
}

export function defineAave(market: AaveMarket): LendingVenue {
  const { id, name, chainId, pool, aTokens, sources } = market
  return defineLending({
    id,
    name,
    chainId,
    contract: pool,
    receipts: aTokens,
    loans: (account, book) => aaveLoans(market, account, book),
    glance: (account, assets) => aaveGlance(market, account, assets),
    sources,
  })
}
