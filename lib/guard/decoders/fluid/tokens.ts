import { type Address, lower, NATIVE } from '../../../core/address.ts'
import { findToken } from '../../../tokens/index.ts'

/** By chain, then by name or address: the same address is another market on another chain. */
export type Table<T> = Readonly<Record<number, Readonly<Record<string, T>>>>

/** Tokens beside those of this project's registry, by the names that the tables use. */
const OTHERS: Table<Address> = {
  1: {
    cbbtc: '0xcbb7c0000ab88b473b1f5afd9ef808440eed33bf',
    gho: '0x40d16fc0246ad3160ccc09b8d0d3a2cd28ae6c2f',
    susds: '0xa3931d71877c0e7a3148cb7eb4463524fec27fbd',
    usdc: '0xa0b86991c6218b36c1d19d4a2e9eb0ce3606eb48',
    usde: '0x4c9edd5852cd905f086c759e8383e09bff1e68b3',
    usdt: '0xdac17f958d2ee523a2206206994597c13d831ec7',
    usdtb: '0xc139190f447e929f090edeb554d95abb8b18ac1c',
    wbtc: '0x2260fac5e5542a773aa44fbcfedf7c193bc2c599',
  },
  56: {
    eth: '0x2170ed0880ac9a755fd29b2688956bd959f933f8',
    usdc: '0x8ac76a51cc950d9822d68b83fe1ad97b32cd580d',
    usdt: '0x55d398326f99059ff775485246999027b3197955',
  },
  137: {
    usdc: '0x3c499c542cef5e3811e1192ce70d8cc03d5c3359',
    usdt: '0xc2132d05d31c914a87c6611c10748aeb04b58e8f',
    wbtc: '0x1bfd67037b42cf73acf2047067bd4f2c47d9bfd6',
    weth: '0x7ceb23fd6bc0add59e62ac25578270cff1b9f619',
  },
  8453: {
    cbbtc: '0xcbb7c0000ab88b473b1f5afd9ef808440eed33bf',
    eurc: '0x60a3e35cc302bfa44cb288bc5a4f316fdb1adb42',
    gho: '0x6bb7a212910682dcfdbd5bcbb3e28fb4e8da10ee',
    susds: '0x5875eee11cf8398102fdad704c9e96607675467a',
    usdc: '0x833589fcd6edb6e08f4c7c32d4f71b54bda02913',
  },
  9745: {
    gho: '0xb77e872a68c62cfc0dfb02c067ecc3da23b4bbf3',
    usde: '0x5d3a1ff2b6bab83b63cd9ad0787074081a52ef34',
    usdt0: '0xb8ce59fc3717ada4c02eadf9682a9e934f625ebb',
    weth: '0x9895d81bb462a195b4922ed7de0e3acd007c32cb',
  },
  42161: {
    gho: '0x7dff72693f6a4149b17e7c6314655f6a9f7c8b33',
    susds: '0xddb46999f8891663a8f2828d25298f70416d7610',
    usdc: '0xaf88d065e77c8cc2239327c5edb3a432268e5831',
    usdt: '0xfd086bc7cd5c481dcc9c85ebe478a1c0b69fcbb9',
    wbtc: '0x2f2a2543b76a4166549f7aab2e75bef0aefc5b0f',
  },
}

function tokenOf(chainId: number, name: string | undefined): Address | undefined {
  if (name === undefined) return undefined
  if (name === 'coin') return NATIVE
  const address = OTHERS[chainId]?.[name] ?? findToken(name)?.addresses[chainId]?.address
  return address && lower(address)
}

type Pair = [Address | undefined, Address | undefined]

/** The two tokens of a market of one of the tables; undefined when it is not known. */
export function pairAt(table: Table<string>, chainId: number, market: Address | undefined): Pair {
  const [first, second] = (market && table[chainId]?.[lower(market)]?.split(' ')) || []
  return [tokenOf(chainId, first), tokenOf(chainId, second)]
}
