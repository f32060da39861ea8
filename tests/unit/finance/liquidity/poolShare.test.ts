import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { WAD } from '@/lib/core/wad'
import { imbalanceBps } from '@/lib/finance/liquidity/imbalance'
import {
  shareOfBalancerV2,
  shareOfBalancerV3,
  shareOfCryptoPool,
  shareOfPool,
} from '@/lib/finance/liquidity/poolShare'

const balance = fc.bigInt({ min: 0n, max: 10n ** 27n })
const balances = fc.array(balance, { minLength: 2, maxLength: 4 })
const holders = fc.array(fc.bigInt({ min: 1n, max: 10n ** 26n }), { minLength: 1, maxLength: 8 })
const live = (all: readonly bigint[]) => all.map(liveWad => ({ liveWad, scaling: 1n, rateWad: WAD }))

const exits = {
  'Curve stable': shareOfPool,
  'Curve crypto': shareOfCryptoPool,
  'Balancer v2': shareOfBalancerV2,
  'Balancer v3': (all: readonly bigint[], lp: bigint, supply: bigint) =>
    shareOfBalancerV3(live(all), lp, supply),
}

describe.each(Object.entries(exits))('%s', (_, exit) => {
  it('conserves value: all holders together are paid no more than the pool holds, and all but dust', () => {
    fc.assert(
      fc.property(balances, holders, (all, shares) => {
        const supply = shares.reduce((sum, share) => sum + share, 0n)
        const paid = all.map((_, i) => shares.reduce((sum, lp) => sum + (exit(all, lp, supply)[i] ?? 0n), 0n))
        all.forEach((held, i) => {
          const dust = held - (paid[i] ?? 0n)
          // A ratio of 18 digits, one LP wei and one rounding a holder is all that may stay behind.
          const perHolder = 2n + held / WAD + held / supply
          expect(dust >= 0n && dust <= BigInt(shares.length) * perHolder).toBe(true)
        })
      }),
    )
  })
  it('pays nothing for nothing, and nothing of a pool without supply', () => {
    expect(exit([5n * WAD, 7n * WAD], 0n, WAD)).toEqual([0n, 0n])
    expect(exit([0n, 0n], 0n, 0n)).toEqual([0n, 0n])
  })
})

it('takes one LP wei off a crypto pool, as the contract does', () => {
  expect(shareOfPool([1_000n], 10n, 100n)).toEqual([100n])
  expect(shareOfCryptoPool([1_000n], 10n, 100n)).toEqual([90n])
})

it('gives tokens of a rate back in their own unit', () => {
  // 1,200 ETH live of wstETH at 1.2: half of it is 500 wstETH.
  expect(
    shareOfBalancerV3([{ liveWad: 1_200n * WAD, scaling: 1n, rateWad: (12n * WAD) / 10n }], WAD, 2n * WAD),
  ).toEqual([500n * WAD])
})

it('says how far a pool leans: even is 0, one side alone is 5,000', () => {
  expect(imbalanceBps([WAD, WAD])).toBe(0)
  expect(imbalanceBps([WAD, 0n])).toBe(5_000)
  expect(imbalanceBps([3n * WAD, WAD])).toBe(2_500)
  expect(imbalanceBps([0n, 0n])).toBeUndefined()
})
