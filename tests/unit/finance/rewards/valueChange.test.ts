import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { WAD } from '@/lib/core/wad'
import { valueChange } from '@/lib/finance/rewards/valueChange'

const amount = fc.bigInt(0n, 10n ** 24n)
const valuation = fc.record({
  marketWei: amount,
  fiatPerUnderlyingWad: fc.bigInt(1n, 10n ** 23n),
})

describe('the change of a market value', () => {
  it('is the sum of its parts, to the wei', () => {
    fc.assert(
      fc.property(
        valuation,
        valuation,
        fc.bigInt(-(10n ** 23n), 10n ** 23n),
        amount,
        (start, end, earned, came) => {
          const { totalFiatWei, rewardsFiatWei, premiumFiatWei, priceFiatWei, flowsFiatWei } = valueChange(
            start,
            end,
            earned,
            came,
          )
          expect(rewardsFiatWei + premiumFiatWei + priceFiatWei + flowsFiatWei).toBe(totalFiatWei)
        },
      ),
    )
  })

  it('has no premium in it when the market follows the exchange rate', () => {
    const at = (wei: bigint, dollars: bigint) => ({
      marketWei: wei * WAD,
      fiatPerUnderlyingWad: dollars * WAD,
    })
    expect(valueChange(at(100n, 2_000n), at(103n, 2_500n), 1n * WAD, 2n * WAD)).toEqual({
      totalFiatWei: 57_500n * WAD,
      rewardsFiatWei: 2_000n * WAD,
      premiumFiatWei: 0n,
      priceFiatWei: 51_500n * WAD,
      flowsFiatWei: 4_000n * WAD,
    })
  })

  it('calls a discount that opened a loss of premium, not of rewards', () => {
    const start = { marketWei: 100n * WAD, fiatPerUnderlyingWad: WAD }
    const end = { marketWei: 98n * WAD, fiatPerUnderlyingWad: WAD }
    expect(valueChange(start, end, WAD, 0n)).toMatchObject({
      rewardsFiatWei: WAD,
      premiumFiatWei: -3n * WAD,
      priceFiatWei: 0n,
    })
  })
})
