import type { Address } from '../core/address.ts'

/** Wrapped ETH by chain: what a market pays where nothing else is said. Source: viem/chains and Uniswap/docs. */
const WETH: Readonly<Record<number, Address>> = {
  1: '0xC02aaA39b223FE8D0A0e5C4F27eAD9083C756Cc2',
  10: '0x4200000000000000000000000000000000000006',
  56: '0x2170Ed0880ac9A755fd29B2688956BD959F933F8',
  137: '0x7ceB23fD6bC0adD59E62ac25578270cFf1b9f619',
  8453: '0x4200000000000000000000000000000000000006',
  42161: '0x82aF49447D8a07e3bd95BD0d56f35241523fBab1',
}

/** Throws RangeError on a chain whose wrapped ETH is not evidenced. */
export function wethOf(chainId: number): Address {
  const weth = WETH[chainId]
  if (!weth) throw new RangeError(`wethOf: not known on chain ${chainId}`)
  return weth
}
