import { type Address, lower } from '../../core/address.ts'

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

export function isDollar(chainId: number, address: Address): boolean {
  return DOLLARS[chainId]?.includes(lower(address)) ?? false
}
