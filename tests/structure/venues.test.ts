import { CHAIN_TO_ADDRESSES_MAP, WETH9 } from '@uniswap/sdk-core'
import { getAddress, isAddress } from 'viem'
import { describe, expect, it } from 'vitest'
import { CHAINS, findChain } from '@/lib/chains'
import { coinOf } from '@/lib/chains/coinOf'
import { lower, NATIVE } from '@/lib/core/address'
import { layers } from '@/lib/i18n/en/layers'
import { LAYERS } from '@/lib/messaging/schemas/positions'
import { LOOK_THROUGHS } from '@/lib/venues'
import { BALANCER_V2_POOLS } from '@/lib/venues/balancer/v2Pools'
import { CURVE_POOLS } from '@/lib/venues/curve/pools'
import { LENDING } from '@/lib/venues/lending'
import { venueFamily, venueName } from '@/lib/venues/names'
import { PENDLE_MARKETS } from '@/lib/venues/pendle/markets'
import { UNISWAP } from '@/lib/venues/uniswap/deployments'

const ACCOUNT = '0x00000000000000000000000000000000000000aa'
const looks = LOOK_THROUGHS.flatMap(venue => venue.look(ACCOUNT, () => true).map(look => ({ venue, look })))
/** What each asks first. */
const firstCalls = looks.flatMap(({ look }) => {
  const step = look.inquiry.next([])
  return step.done ? [] : step.value.map(call => ({ call, look }))
})
const pools = [...CURVE_POOLS, ...BALANCER_V2_POOLS, ...PENDLE_MARKETS]

describe('places that are looked through', () => {
  it('have ids, names and sources of their own', () => {
    const ids = LOOK_THROUGHS.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(LOOK_THROUGHS.filter(({ sources }) => sources.length === 0)).toEqual([])
    expect(LOOK_THROUGHS.map(({ id }) => venueName(id))).toEqual(LOOK_THROUGHS.map(({ name }) => name))
  })
  it('know the protocol behind every lending market', () => {
    expect(LENDING.filter(({ id }) => venueName(id) === id).map(({ id }) => id)).toEqual([])
    expect(venueFamily('aave-v3-core')).toBe('aave-v3')
    expect(venueFamily('morpho-vaults')).toBe('morpho-vaults')
  })
  it('look at each receipt once, on chains that exist', () => {
    const keys = looks.map(({ look }) => `${look.chainId} ${look.key}`)
    expect(new Set(keys).size).toBe(keys.length)
    expect(looks.filter(({ look }) => !findChain(look.chainId))).toEqual([])
  })
  it('ask checksummed addresses on their own chain', () => {
    expect(firstCalls.length).toBeGreaterThan(100)
    const wrong = firstCalls.filter(
      ({ call, look }) =>
        call.chainId !== look.chainId || !isAddress(call.to) || getAddress(call.to) !== call.to,
    )
    expect(wrong.map(({ call }) => call.label)).toEqual([])
  })
  it('name no receipt that a lending market accounts for', () => {
    const lent = new Set(
      LENDING.flatMap(({ chainId, receipts }) => receipts.map(one => `${chainId} ${lower(one)}`)),
    )
    expect(lent.size).toBeGreaterThan(20)
    const asked = firstCalls
      .filter(({ call }) => call.label.includes('balanceOf'))
      .map(({ call }) => `${call.chainId} ${lower(call.to)}`)
    expect(asked.filter(one => lent.has(one))).toEqual([])
  })
  it('hold every pool once', () => {
    const keys = pools.map(({ chainId, address }) => `${chainId} ${lower(address)}`)
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([])
  })
  it('have words for every layer', () => {
    expect(LAYERS.filter(layer => !Object.hasOwn(layers.kinds, layer))).toEqual([])
  })
})

describe('addresses that a package keeps up to date', () => {
  it('of Uniswap are those of its SDK', () => {
    for (const { chainId, v3Manager, v3Factory, v4Manager, v4StateView } of UNISWAP) {
      const theirs = CHAIN_TO_ADDRESSES_MAP[chainId as keyof typeof CHAIN_TO_ADDRESSES_MAP] as Record<
        string,
        string
      >
      expect([v3Manager, v3Factory, v4Manager, v4StateView].map(lower)).toEqual(
        [
          'nonfungiblePositionManagerAddress',
          'v3CoreFactoryAddress',
          'v4PositionManagerAddress',
          'v4StateView',
        ].map(name => theirs[name]?.toLowerCase()),
      )
    }
  })
  it('of wrapped ether are those of its SDK', () => {
    const shared = CHAINS.filter(({ id, native }) => WETH9[id] && native.symbol === 'ETH')
    const known = shared.filter(chain => chain.wrappedNative ?? [130, 81457].includes(chain.id))
    expect(known.length).toBeGreaterThan(5)
    expect(known.map(chain => coinOf(chain, WETH9[chain.id]!.address as `0x${string}`))).toEqual(
      known.map(() => 'ETH'),
    )
  })
  it('tell coins from tokens', () => {
    const [ethereum, avalanche] = [findChain(1)!, findChain(43114)!]
    expect(coinOf(ethereum, NATIVE)).toBe('ETH')
    expect(coinOf(avalanche, NATIVE)).toBe('AVAX')
    expect(coinOf(avalanche, '0x49d5c2bdffac6ce2bfdb6640f4f80f226bc10bab')).toBe('ETH')
    expect(coinOf(ethereum, '0x7f39c581f595b53c5cb19bd0b3f8da6c935e2ca0')).toBeUndefined()
  })
})
