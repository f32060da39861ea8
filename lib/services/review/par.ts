import { type Address, isSameAddress, lower } from '../../core/address.ts'

/**
 * Tokens that stand for a dollar, by chain: USDC, USDT, DAI. Taken at one dollar, so what is worked out through
 * them is good to a few tens of bps, and says so. Source: curvefi/curve-docs (3pool).
 */
export const DOLLARS: Readonly<Record<number, readonly Address[]>> = {
  1: [
    '0xa0b86991c6218b36c1d19d4a2e9eb0ce3606eb48',
    '0xdac17f958d2ee523a2206206994597c13d831ec7',
    '0x6b175474e89094c44da98b954eedeac495271d0f',
  ],
}

/** Wrapped ether where ether is not the chain's coin. Source: viem/chains and Uniswap/docs, as in lib/markets. */
const ETHER: Readonly<Record<number, Address>> = {
  56: '0x2170Ed0880ac9A755fd29B2688956BD959F933F8',
  137: '0x7ceB23fD6bC0adD59E62ac25578270cFf1b9f619',
}

/** What one of this token is worth one of. Undefined: nothing that is known here. */
export function parOf(chainId: number, address: Address): 'USD' | 'ETH' | undefined {
  if (DOLLARS[chainId]?.includes(lower(address))) return 'USD'
  return isSameAddress(ETHER[chainId], address) ? 'ETH' : undefined
}
