import type { Address } from '../../core/address.ts'
import { defineLending, type LendingVenue } from '../defineLending.ts'
import { fluidLoans } from './loans.ts'

/** Each at one address on every chain. */
const VAULT_FACTORY: Address = '0x324c5Dc1fC42c7a4D43d92df1eBA58a54d13Bf2d'
const VAULT_RESOLVER: Address = '0xA5C3E16523eeeDDcC34706b0E6bE88b4c6EA95cC'

/** Each with what its own coin is called, which a vault may lend. */
const CHAINS = [
  ['ethereum', 1, 'ETH'],
  ['arbitrum', 42161, 'ETH'],
  ['base', 8453, 'ETH'],
  ['polygon', 137, 'POL'],
  ['bnb', 56, 'BNB'],
  ['plasma', 9745, 'XPL'],
] as const

/** Positions are NFTs of the factory; each vault is a contract of its own. */
export const FLUID: readonly LendingVenue[] = CHAINS.map(([slug, chainId, coin]) => {
  const id = `fluid-${slug}`
  return defineLending({
    id,
    name: 'Fluid',
    chainId,
    contract: VAULT_FACTORY,
    receipts: [],
    loans: (account, book) => fluidLoans({ chainId, address: VAULT_RESOLVER, name: id, coin }, account, book),
    sources: ['Instadapp/fluid-contracts-public:deployments/deployments.md'],
  })
})
