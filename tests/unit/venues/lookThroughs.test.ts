import { describe, expect, it } from 'vitest'
import { type Address, lower, NATIVE, ZERO_ADDRESS } from '@/lib/core/address'
import { WAD } from '@/lib/core/wad'
import { findTokenAt } from '@/lib/tokens'
import { balancerV2 } from '@/lib/venues/balancer/balancerV2'
import { balancerV3 } from '@/lib/venues/balancer/balancerV3'
import { convex } from '@/lib/venues/curve/convex'
import { curve } from '@/lib/venues/curve/curve'
import type { LookThrough } from '@/lib/venues/defineLookThrough'
import { pendle } from '@/lib/venues/pendle/pendle'
import { karak } from '@/lib/venues/restaking/karak'
import { symbiotic } from '@/lib/venues/restaking/symbiotic'
import { play, type Says } from './scripted'

const A: Address = '0x00000000000000000000000000000000000000aa'
const STETH: Address = '0xae7ab96520DE3A18E5e111B5EaAb095312D7fE84'
const WSTETH: Address = '0x7f39C581F595B53c5cb19bD0b3f8dA6c935E2Ca0'
const WETH: Address = '0xC02aaA39b223FE8D0A0e5C4F27eAD9083C756Cc2'
const isKnown = (chainId: number, token: Address) => findTokenAt(chainId, token) !== undefined

const lookOf = (venue: LookThrough, part: string) => {
  const look = venue.look(A, isKnown).find(({ key, name }) => key.includes(lower(part)) || name === part)
  if (!look) throw new Error(`no look at ${part}`)
  return look.inquiry
}
const BALANCE = 'function balanceOf(address) view returns (uint256)'
const SUPPLY = 'function totalSupply() view returns (uint256)'
const balances = (held: Record<Address, bigint>): Says[] =>
  Object.entries(held).map(([at, wei]) => ({ at: at as Address, fn: BALANCE, says: () => wei }))
const nothingElse: Says = { fn: BALANCE, says: () => 0n }

describe('Curve', () => {
  const LP: Address = '0x06325440D014e39736583c165C2963BA99fAf14E'
  const POOL: Address = '0xDC24316b9AE028F1497c275EB9192a3Ea0f67022'
  const GAUGE: Address = '0x00000000000000000000000000000000000009a0'
  const pool: Says[] = [
    { fn: 'function get_gauge(address) view returns (address)', says: () => GAUGE },
    {
      at: POOL,
      fn: 'function coins(uint256) view returns (address)',
      says: i => (i === 0n ? NATIVE : STETH),
    },
    {
      at: POOL,
      fn: 'function balances(uint256) view returns (uint256)',
      says: i => (i === 0n ? 100n * WAD : 300n * WAD),
    },
    { at: LP, fn: SUPPLY, says: () => 390n * WAD },
  ]

  it('looks through LP in the wallet and in the gauge, each its own receipt', () => {
    const { value } = play(lookOf(curve, POOL), [
      ...pool,
      ...balances({ [LP]: 39n * WAD, [GAUGE]: 3n * WAD }),
      nothingElse,
    ])
    expect(value).toMatchObject([
      {
        receipt: lower(LP),
        layers: ['pool'],
        holds: [{ amountWei: 10n * WAD }, { amountWei: 30n * WAD }],
        pool: { shareWad: WAD / 10n },
      },
      { receipt: lower(GAUGE), layers: ['gauge', 'pool'], receiptWei: 3n * WAD },
    ])
  })
  it('reads no pool that nothing lies in', () => {
    const { value, calls } = play(lookOf(curve, POOL), [...pool, nothingElse])
    expect(value).toEqual([])
    expect(calls.some(({ label }) => label.includes('balances'))).toBe(false)
  })
  it('says so when something is held in a pool that does not answer', () => {
    expect(() => play(lookOf(curve, POOL), [...balances({ [LP]: WAD }), nothingElse])).toThrow(
      'is held and cannot be looked through',
    )
  })
  it('finds what Convex stakes of it', () => {
    const rewarder: Address = '0x0A760466E1B4621579a82a39CB56Dda2F4E70f03'
    const { value } = play(lookOf(convex, POOL), [
      ...pool,
      ...balances({ [rewarder]: 39n * WAD }),
      nothingElse,
    ])
    expect(value).toMatchObject([{ venueId: 'convex', layers: ['booster', 'gauge', 'pool'] }])
  })
})

describe('Balancer', () => {
  it('v2: leaves the pool its own token, and counts the supply that the next exit sees', () => {
    const POOL: Address = '0x93d199263632a4EF4Bb438F1feB99e57b4b5f0BD'
    const { value } = play(lookOf(balancerV2, POOL), [
      ...balances({ [POOL]: 5n * WAD }),
      nothingElse,
      { fn: 'function getActualSupply() view returns (uint256)', says: () => 50n * WAD },
      { fn: SUPPLY, says: () => 10n ** 33n },
      {
        fn: 'function getPoolTokens(bytes32) view returns (address[], uint256[], uint256)',
        says: id => {
          expect(String(id).slice(0, 42)).toBe(lower(POOL))
          expect(String(id)).toHaveLength(66)
          return [[WSTETH, POOL, WETH], [20n * WAD, 10n ** 33n, 30n * WAD], 0n]
        },
      },
    ])
    expect(value[0]?.holds).toEqual([
      { address: WSTETH, amountWei: 2n * WAD },
      { address: WETH, amountWei: 3n * WAD },
    ])
  })
  it('v3: turns the shares of lending vaults into what they stand for', () => {
    const POOL: Address = '0xc4Ce391d82D164c166dF9c8336DDF84206b2F812'
    const [waWeth, waWsteth] = [
      '0x00000000000000000000000000000000000000b1',
      '0x00000000000000000000000000000000000000b2',
    ] as const
    const { value } = play(lookOf(balancerV3, POOL), [
      ...balances({ [POOL]: WAD }),
      nothingElse,
      { fn: SUPPLY, says: () => 10n * WAD },
      { fn: 'function getPoolTokens(address) view returns (address[])', says: () => [waWeth, waWsteth] },
      {
        fn: 'function getCurrentLiveBalances(address) view returns (uint256[])',
        says: () => [100n * WAD, 120n * WAD],
      },
      {
        fn: 'function getPoolTokenRates(address) view returns (uint256[], uint256[])',
        says: () => [
          [1n, 1n],
          [WAD, (12n * WAD) / 10n],
        ],
      },
      { at: waWeth, fn: 'function asset() view returns (address)', says: () => WETH },
      { at: waWsteth, fn: 'function asset() view returns (address)', says: () => WSTETH },
      {
        fn: 'function convertToAssets(uint256) view returns (uint256)',
        says: shares => ((shares as bigint) * 11n) / 10n,
      },
    ])
    expect(value[0]?.holds).toEqual([
      { address: WETH, amountWei: 11n * WAD },
      { address: WSTETH, amountWei: 11n * WAD },
    ])
  })
})

describe('Pendle', () => {
  const MARKET: Address = '0x34280882267ffa6383B363E278B027Be083bBe3b'
  const [SY, PT, YT] = [
    '0x00000000000000000000000000000000000000c1',
    '0x00000000000000000000000000000000000000c2',
    '0x00000000000000000000000000000000000000c3',
  ] as const
  const market = (more: Says[]): Says[] => [
    {
      at: MARKET,
      fn: 'function readTokens() view returns (address, address, address)',
      says: () => [SY, PT, YT],
    },
    { at: MARKET, fn: 'function expiry() view returns (uint256)', says: () => 1_830_124_800n },
    {
      at: MARKET,
      fn: 'function readState(address) view returns ((int256, int256, int256, address, int256, uint256, uint256, uint256, uint256))',
      says: () => [120n * WAD, 100n * WAD, 50n * WAD, ZERO_ADDRESS, 0n, 0n, 0n, 0n, 0n],
    },
    // One SY is worth 1.2 of the asset.
    { at: YT, fn: 'function pyIndexCurrent() returns (uint256)', says: () => (12n * WAD) / 10n },
    { at: SY, fn: 'function yieldToken() view returns (address)', says: () => WSTETH },
    { at: SY, fn: 'function previewRedeem(address, uint256) view returns (uint256)', says: (_, wei) => wei },
    ...more,
    nothingElse,
  ]
  const rates: Says[] = [
    { fn: 'function getPtToSyRate(address, uint32) view returns (uint256)', says: () => (8n * WAD) / 10n },
    { fn: 'function getYtToSyRate(address, uint32) view returns (uint256)', says: () => WAD / 30n },
    {
      at: YT,
      fn: 'function redeemDueInterestAndRewards(address, bool, bool) returns (uint256, uint256[])',
      says: () => [WAD / 100n, []],
    },
  ]

  it('tells LP, PT and YT in the token that is wrapped: at maturity, and on the market', () => {
    const { value } = play(
      lookOf(pendle, MARKET),
      market([...balances({ [MARKET]: 5n * WAD, [PT]: 12n * WAD, [YT]: 12n * WAD }), ...rates]),
    )
    const of = (i: number) => [value[i]?.holds[0]?.amountWei, value[i]?.atMarket]
    // A tenth: 10 SY and 12 PT, which pay 10 SY at maturity and 9.6 now.
    expect(of(0)).toEqual([20n * WAD, [{ address: WSTETH, amountWei: (196n * WAD) / 10n }]])
    expect(of(1)).toEqual([10n * WAD, [{ address: WSTETH, amountWei: (96n * WAD) / 10n }]])
    expect(value[2]?.holds[0]?.amountWei).toBe(WAD / 100n)
    expect(value.map(({ layers }) => layers)).toEqual([['pool', 'yield'], ['yield'], ['yield']])
    // PT and YT together redeem for exactly what the PT counts and the interest that came in.
    expect(value[0]?.maturesAtS).toBe(1_830_124_800)
  })
  it('does not know the market where its oracle does not answer, and never asks for interest that nobody has', () => {
    const { value, calls } = play(lookOf(pendle, MARKET), market(balances({ [PT]: 12n * WAD })))
    expect(value).toMatchObject([{ atMarket: 'unknown', holds: [{ amountWei: 10n * WAD }] }])
    expect(calls.some(({ label }) => label.includes('redeemDue'))).toBe(false)
  })
  it('says so when interest cannot be read', () => {
    expect(() => play(lookOf(pendle, MARKET), market(balances({ [YT]: WAD })))).toThrow(
      'cannot be looked through',
    )
  })
})

describe('Symbiotic', () => {
  const VAULT: Address = '0xc10A7f0AC6E3944F4860eE97a937C51572e3a1Da'
  it('shows what is active, what leaves and when, and nothing that was claimed', () => {
    const leaving: Record<string, bigint> = { 11: WAD, 10: 2n * WAD, 9: 4n * WAD, 8: 8n * WAD }
    const { value } = play(lookOf(symbiotic, VAULT), [
      { fn: 'function activeBalanceOf(address) view returns (uint256)', says: () => 5n * WAD },
      { fn: 'function currentEpoch() view returns (uint256)', says: () => 10n },
      {
        fn: 'function withdrawalsOf(uint256, address) view returns (uint256)',
        says: epoch => leaving[String(epoch)] ?? 0n,
      },
      {
        fn: 'function isWithdrawalsClaimed(uint256, address) view returns (bool)',
        says: epoch => epoch === 8n,
      },
      { fn: 'function collateral() view returns (address)', says: () => WSTETH },
      { fn: 'function nextEpochStart() view returns (uint48)', says: () => 1_000_000 },
      { fn: 'function epochDuration() view returns (uint48)', says: () => 600_000 },
    ])
    expect(value.map(({ holds, leaving: at }) => [holds[0]?.amountWei, at])).toEqual([
      [5n * WAD, undefined],
      [WAD, { isReady: false, atS: 1_600_000 }],
      [2n * WAD, { isReady: false, atS: 1_000_000 }],
      [4n * WAD, { isReady: true, atS: 400_000 }],
    ])
  })
  it('counts its collateral token one for one', () => {
    const { value } = play(lookOf(symbiotic, 'Symbiotic wstETH collateral'), [
      { fn: BALANCE, says: () => 3n * WAD },
    ])
    expect(value).toMatchObject([
      { holds: [{ address: WSTETH, amountWei: 3n * WAD }], layers: ['restaking'] },
    ])
  })
})

describe('Karak', () => {
  it('shows deposits of staked tokens alone', () => {
    const USDC: Address = '0xA0b86991c6218b36c1d19D4a2e9Eb0cE3606eB48'
    const { value } = play(karak.look(A, isKnown)[0]!.inquiry, [
      {
        fn: 'function getDeposits(address) view returns (address[], address[], uint256[], uint256[])',
        says: () => [
          [SYMBOLIC, MORE],
          [WSTETH, USDC],
          [7n * WAD, 1n],
          [6n * WAD, 1n],
        ],
      },
    ])
    expect(value).toMatchObject([
      {
        receipt: `karak-${SYMBOLIC}`,
        receiptWei: 6n * WAD,
        holds: [{ address: WSTETH, amountWei: 7n * WAD }],
      },
    ])
    expect(value).toHaveLength(1)
  })
})

const SYMBOLIC: Address = '0x00000000000000000000000000000000000000d1'
const MORE: Address = '0x00000000000000000000000000000000000000d2'
