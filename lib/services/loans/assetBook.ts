import { findTokenAt } from '../../tokens/index.ts'
import type { AssetBook } from '../../venues/defineLending.ts'

/** How ETH and its wrapped and bridged forms call themselves in the curated lists of lending markets. */
const ETH_SYMBOLS = new Set(['ETH', 'WETH', 'WETH.e'])

/** One of our tokens by its address, else ETH by its name. */
export const assetBook: AssetBook = (chainId, asset, symbol) => {
  const token = findTokenAt(chainId, asset)
  if (token) return { eth: token.underlying === 'ETH', tokenId: token.id }
  return { eth: ETH_SYMBOLS.has(symbol) }
}
