import type { Address } from '../../core/address.ts'
import { joined, together, told } from '../../core/joined.ts'
import type { Reading } from '../../core/reading.ts'
import type { Glance } from '../defineLending.ts'
import { reserveConfig } from './bits.ts'
import type { AaveMarket } from './defineAave.ts'
import { readsOf } from './reads.ts'

/** The sums of an account's loan and these assets of it, in one round. */
export function aaveGlance(
  market: AaveMarket,
  account: Address,
  assets: readonly Address[],
): Reading<Glance> {
  const reads = readsOf(market)
  const parts = joined({
    account: reads.accountData(account),
    mode: reads.eModeOf(account),
    receipts: together(market.aTokens.map(aToken => reads.aTokenBalance(aToken, account))),
    assets: together(
      assets.map(asset =>
        joined({
          asset: told(asset),
          mine: reads.userReserve(asset, account),
          configuration: reads.reserveConfiguration(asset),
          price: reads.price(asset),
        }),
      ),
    ),
  })
  return {
    calls: parts.calls,
    parse(results) {
      const { account: data, mode, receipts, assets: read } = parts.parse(results)
      const [collateral, debt, , thresholdBps, , healthWad] = data
      return {
        collateral,
        debt,
        thresholdBps,
        healthWad: debt > 0n ? healthWad : undefined,
        isInMode: mode > 0n,
        hasStaked: receipts.some(wei => (wei ?? 0n) > 0n),
        assets: read.map(({ asset, mine, configuration, price }) => {
          const { decimals, thresholdBps: own } = reserveConfig(configuration)
          const [suppliedWei, stable, variable, , , , , , isCollateral] = mine
          return {
            asset,
            decimals,
            price,
            thresholdBps: own,
            suppliedWei,
            owedWei: stable + variable,
            isCollateral,
          }
        }),
      }
    },
  }
}
