import { type Address, lower, NATIVE } from '../../../core/address.ts'
import { findToken } from '../../../tokens/index.ts'

/** By chain, then by name or address: the same address is another market on another chain. */
export type Table<T> = Readonly<Record<number, Readonly<Record<string, T>>>>

/** Tokens beside those of this project's registry, by the names that the tables use. */
const OTHERS: Table<Address> = {
  1: {
    usdc: '0xa0b86991c6218b36c1d19d4a2e9eb0ce3606eb48',
    usdt: '0xdac17f958d2ee523a2206206994597c13d831ec7',
  },
  56: {
    eth: '0x2170ed0880ac9a755fd29b2688956bd959f933f8',
    usdc: '0x8ac76a51cc950d9822d68b83fe1ad97b32cd580d',
    usdt: '0x55d398326f99059ff775485246999027b3197955',
  },
  137: {
    usdc: '0x3c499c542cef5e3811e1192ce70d8cc03d5c3359',
    usdt: '0xc2132d05d31c914a87c6611c10748aeb04b58e8f',
    weth: '0x7ceb23fd6bc0add59e62ac25578270cff1b9f619',
  },
  8453: {
    susds: '0x5875eee11cf8398102fdad704c9e96607675467a',
    usdc: '0x833589fcd6edb6e08f4c7c32d4f71b54bda02913',
  },
  9745: {
    weth: '0x9895d81bb462a195b4922ed7de0e3acd007c32cb',
  },
  42161: {
    usdc: '0xaf88d065e77c8cc2239327c5edb3a432268e5831',
    usdt: '0xfd086bc7cd5c481dcc9c85ebe478a1c0b69fcbb9',
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
