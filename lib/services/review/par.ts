import { type Address, isSameAddress, lower } from '../../core/address.ts'

/**
 * Tokens that stand for a dollar, by chain: USDC, USDT, DAI, bridged USDC. Taken at one dollar, so what is worked out
 * through them is good to a few tens of bps, and says so. Sources: curvefi/curve-docs (3pool), Uniswap/default-token-list.
 */
export const DOLLARS: Readonly<Record<number, readonly Address[]>> = {
  1: [
    '0xa0b86991c6218b36c1d19d4a2e9eb0ce3606eb48',
    '0xdac17f958d2ee523a2206206994597c13d831ec7',
    '0x6b175474e89094c44da98b954eedeac495271d0f',
  ],
  10: [
    '0x0b2c639c533813f4aa9d7837caf62653d097ff85',
    '0x7f5c764cbc14f9669b88837ca1490cca17c31607',
    '0x94b008aa00579c1307b0ef2c499ad98a8ce58e58',
    '0xda10009cbd5d07dd0cecc66161fc93d7c9000da1',
  ],
  137: [
    '0x3c499c542cef5e3811e1192ce70d8cc03d5c3359',
    '0x2791bca1f2de4661ed88a30c99a7a9449aa84174',
    '0xc2132d05d31c914a87c6611c10748aeb04b58e8f',
    '0x8f3cf7ad23cd3cadbd9735aff958023239c6a063',
  ],
  8453: ['0x833589fcd6edb6e08f4c7c32d4f71b54bda02913', '0x50c5725949a6f0c72e6c4a641f24049a917db0cb'],
  42161: [
    '0xaf88d065e77c8cc2239327c5edb3a432268e5831',
    '0xff970a61a04b1ca14834a43f5de4533ebddb5cc8',
    '0xfd086bc7cd5c481dcc9c85ebe478a1c0b69fcbb9',
    '0xda10009cbd5d07dd0cecc66161fc93d7c9000da1',
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
