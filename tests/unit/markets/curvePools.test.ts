import { readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { decodeFunctionData, parseAbi } from 'viem'
import { expect, it } from 'vitest'
import { NATIVE } from '@/lib/core/address'
import { MARKETS } from '@/lib/markets/index'
import { findToken } from '@/lib/tokens/index'

/** Curve's own list of pools, as its package ships it. */
const lists = join(createRequire(import.meta.url).resolve('@curvefi/api'), '../constants/pools')
const abi = parseAbi([
  'function get_dy(int128 i, int128 j, uint256 dx) view returns (uint256)',
  'function get_dy(uint256 i, uint256 j, uint256 dx) view returns (uint256)',
])

interface Pool {
  swap_address: string
  wrapped_coin_addresses: string[]
}

async function poolsOf(chain: string): Promise<Pool[]> {
  const list: Record<string, Record<string, Pool>> = await import(join(lists, `${chain}.js`))
  return Object.values(list).flatMap(pools => Object.values(pools))
}

it('every Curve market that the package lists sells the token by its place in the pool', async () => {
  expect(readdirSync(lists)).toContain('ethereum.js')
  const pools = await poolsOf('ethereum')
  const sold = MARKETS.filter(
    ({ kind, chainId, isAlreadyPeg }) => kind === 'curve' && chainId === 1 && !isAlreadyPeg,
  )
  const shared = sold.flatMap(market => {
    const [call] = market.quote?.(1n).calls() ?? []
    const pool = pools.find(({ swap_address }) => swap_address.toLowerCase() === call?.to.toLowerCase())
    return call && pool ? [{ market, call, pool }] : []
  })
  expect(shared.map(({ market }) => market.id)).toEqual([
    'curve-frxeth-eth',
    'curve-steth-eth',
    'curve-wbeth-eth',
  ])
  for (const { market, call, pool } of shared) {
    const { args } = decodeFunctionData({ abi, data: call.data })
    const token = findToken(market.token)?.addresses[1]?.address.toLowerCase()
    const coins = pool.wrapped_coin_addresses.map(coin => coin.toLowerCase())
    expect([coins[Number(args[0])], coins[Number(args[1])]], market.id).toEqual([token, NATIVE.toLowerCase()])
  }
})
