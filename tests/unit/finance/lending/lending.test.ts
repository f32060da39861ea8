import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mulDivUp, WAD } from '@/lib/core/wad'
import { PRICE_SCALE } from '@/lib/finance/lending/eulerHealth'
import { healthOf, isLiquidatable } from '@/lib/finance/lending/health'
import { liquidationOf } from '@/lib/finance/lending/liquidation'
import { afterShock, NO_SHOCK } from '@/lib/finance/lending/shock'
import { collateral, ETH, leg, loan, loans, lst, STANDS_STILL } from './loans'

const USD = 10n ** 8n
/** 20 wstETH at 1.2 ETH against 14 ETH, ETH at 3,000 dollars, threshold 79 %. */
const againstEth = (oracle: 'exchange-rate' | 'market') =>
  loan({
    collaterals: [collateral(leg(20n * WAD, 3_600n * USD, lst(oracle)), 7_900n)],
    debts: [leg(14n * WAD, 3_000n * USD, ETH)],
  })

describe('a health factor', () => {
  it('is what the collateral counts for, over the debt', () => {
    // 56,880 ÷ 42,000 = 1.3542857…, rounded half up.
    expect(healthOf(againstEth('market'))).toBe(1_354_285_714_285_714_286n)
  })
  it('is not told where nothing is owed', () => {
    expect(healthOf(loan({ collaterals: againstEth('market').collaterals }))).toBeUndefined()
  })
  it('of Aave v3.0 cuts the average threshold to whole basis points; since v3.5 it does not', () => {
    const [wsteth] = againstEth('market').collaterals
    const collaterals = [wsteth!, collateral(leg(WAD, 3_000n * USD, ETH), 8_000n)]
    const { debts } = againstEth('market')
    const mixed = [wsteth!, { ...collaterals[1]!, price: 3_000n * USD + 7n }]
    expect(healthOf(loan({ collaterals: mixed, debts }))).not.toBe(
      healthOf(loan({ collaterals: mixed, debts, method: 'aave-v3.5' })),
    )
  })
  it('of Compound is below one exactly when what counts is less than the debt', () => {
    const compound = loan({
      method: 'compound-v3',
      unit: 'eth',
      collaterals: [collateral(leg(10n * WAD, 12n * 10n ** 7n, lst('exchange-rate')), 9_000n)],
      debts: [leg(108n * 10n ** 17n, USD, ETH)],
    })
    expect(isLiquidatable(compound)).toBe(false)
    const more = { ...compound.debts[0]!, amountWei: compound.debts[0]!.amountWei + 10n ** 10n }
    expect(isLiquidatable({ ...compound, debts: [more] })).toBe(true)
  })
  it('of Morpho uses the oracle’s price of collateral in loan tokens', () => {
    const owed = 9n * WAD
    const morpho = loan({
      method: 'morpho-blue',
      unit: 'debt',
      collaterals: [collateral(leg(10n * WAD, 12n * 10n ** 35n, lst('market')), 7_500n)],
      debts: [leg(owed, 0n, ETH)],
    })
    expect(healthOf(morpho)).toBe(WAD)
    expect(isLiquidatable({ ...morpho, debts: [leg(owed + 1n, 0n, ETH)] })).toBe(true)
  })
})

describe('a health score of Euler', () => {
  const priced = (amountWei: bigint, worth: bigint) => mulDivUp(worth, PRICE_SCALE, amountWei)
  const euler = (held: bigint, worth: bigint, bps: bigint, owed: bigint, owedWorth: bigint) =>
    loan({
      method: 'euler-v2',
      collaterals: [collateral(leg(held, priced(held, worth), lst('market')), bps)],
      debts: [leg(owed, priced(owed, owedWorth), ETH)],
    })
  const amounts = fc.bigInt(1n, 2n ** 112n)

  it('is what the oracle’s own quotes make it, to the last digit', () => {
    fc.assert(
      fc.property(
        amounts,
        amounts,
        fc.bigInt(0n, 10_000n),
        amounts,
        amounts,
        (held, worth, bps, owed, due) => {
          expect(healthOf(euler(held, worth, bps, owed, due))).toBe((((worth * bps) / 10_000n) * WAD) / due)
        },
      ),
    )
  })
  it('of one is too little, however large the amounts are', () => {
    const huge = 10n ** 30n
    expect(isLiquidatable(euler(huge, huge, 10_000n, huge, huge))).toBe(true)
    const justMore = euler(huge, huge + 1n, 10_000n, huge, huge)
    expect(healthOf(justMore)).toBe(WAD)
    expect(isLiquidatable(justMore)).toBe(false)
  })
})

describe('a shock', () => {
  it('of nothing leaves every price as it is', () => {
    fc.assert(
      fc.property(loans, one => {
        expect(afterShock(one, NO_SHOCK)).toEqual(one)
      }),
    )
  })
  it('of the market is not seen by an exchange-rate oracle, a slashing is', () => {
    const one = againstEth('exchange-rate')
    expect(healthOf(afterShock(one, { ...NO_SHOCK, marketFallBps: 5_000 }))).toBe(healthOf(one))
    expect(healthOf(afterShock(one, { ...NO_SHOCK, rateFallBps: 100 }))).toBeLessThan(healthOf(one)!)
  })
  it('of a token that is not held here changes nothing', () => {
    const one = againstEth('market')
    expect(
      afterShock(one, { ...NO_SHOCK, marketFallBps: 5_000, rateFallBps: 5_000, isHit: id => id === 'reth' }),
    ).toEqual(one)
  })
  it('of ETH changes nothing where collateral and debt both follow it, in dollars or in ETH', () => {
    const one = againstEth('market')
    const fall = { ...NO_SHOCK, ethFallBps: 5_000 }
    expect(healthOf(afterShock(one, fall))).toBe(healthOf(one))
    const inEth = { ...one, unit: 'eth' as const }
    expect(afterShock(inEth, fall)).toEqual(inEth)
  })
  it('of ETH raises a debt in dollars that is told in ETH', () => {
    const inEth = loan({
      unit: 'eth',
      collaterals: [collateral(leg(10n * WAD, USD, ETH), 8_000n)],
      debts: [leg(1_000_000_000n, USD / 2_000n, STANDS_STILL, 6)],
    })
    const fallen = afterShock(inEth, { ...NO_SHOCK, ethFallBps: 5_000 })
    expect(fallen.debts[0]!.price).toBe(USD / 1_000n)
    expect(fallen.collaterals[0]!.price).toBe(USD)
  })
})

describe('what it takes to liquidate', () => {
  it('finds the discount where a market oracle looks, and none where it does not', () => {
    // 1 − 42,000 ÷ (72,000 × 0.79) = 26.16 %
    expect(liquidationOf(againstEth('market'))).toEqual({
      marketFallBps: 2_617,
      rateFallBps: 2_617,
      ethFallBps: undefined,
    })
    expect(liquidationOf(againstEth('exchange-rate')).marketFallBps).toBeUndefined()
  })
  it('finds the fall of ETH against a debt in dollars', () => {
    const dollars = {
      ...againstEth('exchange-rate'),
      debts: [leg(40_000n * 10n ** 6n, USD, STANDS_STILL, 6)],
    }
    // 1 − 40,000 ÷ 56,880 = 29.68 %
    expect(liquidationOf(dollars).ethFallBps).toBe(2_968)
  })
  it('is nothing more when it may be liquidated already', () => {
    const bad = { ...againstEth('market'), debts: [leg(30n * WAD, 3_000n * USD, ETH)] }
    expect(liquidationOf(bad)).toEqual({ marketFallBps: 0, rateFallBps: 0, ethFallBps: 0 })
  })
  it('liquidates at the fall found, and not one bps before, whatever the loan', () => {
    fc.assert(
      fc.property(loans, one => {
        const found = liquidationOf(one)
        for (const key of ['marketFallBps', 'rateFallBps', 'ethFallBps'] as const) {
          const bps = found[key]
          const at = (size: number) => isLiquidatable(afterShock(one, { ...NO_SHOCK, [key]: size }))
          if (bps === undefined) expect([at(0), at(9_999)]).toEqual([false, false])
          else if (bps === 0) expect(at(0)).toBe(true)
          else expect([at(bps - 1), at(bps)]).toEqual([false, true])
        }
      }),
    )
  })
})
