import { type Address, lower } from '../../../core/address.ts'
import { findToken } from '../../../tokens/index.ts'
import { wethOn } from '../uniswap/weth.ts'

/**
 * Reserves of Aave's pools on second layers by the number that packed calls name them with: WETH, tokens of this
 * project's registry, and the dollars that are lent against them. Numbers are given once and not used again.
 * Source: npm @aave-dao/aave-address-book 4.68.1
 */
const RESERVES: Readonly<Record<number, Readonly<Record<number, string>>>> = {
  10: {
    2: '0x7f5c764cbc14f9669b88837ca1490cca17c31607',
    4: 'weth',
    5: '0x94b008aa00579c1307b0ef2c499ad98a8ce58e58',
    9: 'wsteth',
    12: 'reth',
    13: '0x0b2c639c533813f4aa9d7837caf62653d097ff85',
  },
  8453: {
    0: 'weth',
    1: 'cbeth',
    3: 'wsteth',
    4: '0x833589fcd6edb6e08f4c7c32d4f71b54bda02913',
    5: 'weeth',
    7: 'ezeth',
    9: 'wrseth',
  },
  42161: {
    2: '0xff970a61a04b1ca14834a43f5de4533ebddb5cc8',
    4: 'weth',
    5: '0xfd086bc7cd5c481dcc9c85ebe478a1c0b69fcbb9',
    8: 'wsteth',
    10: 'reth',
    12: '0xaf88d065e77c8cc2239327c5edb3a432268e5831',
    15: 'weeth',
    17: 'ezeth',
    18: 'rseth',
  },
  59144: {
    0: 'weth',
    2: '0x176211869ca2b568f2a7d4ee941e073a821ee1ff',
    3: '0xa219439258ca9da29e9cc4ce5596924745e12b93',
    4: 'wsteth',
    5: 'ezeth',
    6: 'weeth',
    7: 'wrseth',
  },
  534352: { 0: 'weth', 1: '0x06efdbff2a14a7c8e15944d1f4a48f9f95f663a4', 2: 'wsteth', 3: 'weeth' },
}

/** The token behind a reserve's number; undefined where it is not in the table. */
export function reserveAt(chainId: number, number: number): Address | undefined {
  const name = RESERVES[chainId]?.[number]
  if (name === undefined) return undefined
  if (name.startsWith('0x')) return lower(name)
  const address = name === 'weth' ? wethOn(chainId) : findToken(name)?.addresses[chainId]?.address
  return address && lower(address)
}
