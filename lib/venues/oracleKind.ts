import type { Address } from '../core/address.ts'
import type { Reading } from '../core/reading.ts'
import type { OracleKind } from '../finance/lending/loan.ts'
import { ifAny, view } from './view.ts'

/**
 * What a price source looks at, by what it can tell. Aave's capped adapters multiply a protocol's own ratio, and tell
 * it by `getRatio()` (bgd-labs/aave-capo:src/contracts/PriceCapAdapterBase.sol). What has no ratio but rounds of its
 * own, or joins such feeds, passes a market on. What tells neither is unknown.
 */
export function oracleKind(chainId: number, source: Address): Reading<OracleKind> {
  const contract = { chainId, address: source, name: 'price source' }
  const ratio = ifAny(view(contract, 'function getRatio() view returns (int256)'))
  const peg = ifAny(view(contract, 'function ASSET_TO_PEG() view returns (address)'))
  const round = ifAny(
    view(contract, 'function latestRoundData() view returns (uint80, int256, uint256, uint256, uint80)'),
  )
  return {
    calls: () => [ratio, peg, round].flatMap(one => one.calls()),
    parse([asRatio, asPeg, asRound]) {
      if (asRatio && ratio.parse([asRatio]) !== undefined) return 'exchange-rate'
      const isMarket = [asPeg && peg.parse([asPeg]), asRound && round.parse([asRound])].some(
        one => one !== undefined,
      )
      return isMarket ? 'market' : 'unknown'
    },
  }
}
