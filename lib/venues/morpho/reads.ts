import type { Address, Hex } from '../../core/address.ts'
import { MULTICALL3 } from '../../core/multicall3.ts'
import { type Contract, ifAny, view } from '../view.ts'
import type { Morpho } from './defineMorpho.ts'

export type Params = readonly [Address, Address, Address, Address, bigint]
export type Totals = readonly [bigint, bigint, bigint, bigint, bigint, bigint]

/** morpho-org/morpho-blue:src/interfaces/IMorpho.sol, morpho-org/morpho-blue-oracles:src/morpho-chainlink/MorphoChainlinkOracleV2.sol */
export function readsOf({ id, chainId, address }: Morpho) {
  const morpho: Contract = { chainId, address, name: id }
  const oracleAt = (oracle: Address): Contract => ({ chainId, address: oracle, name: 'Morpho oracle' })
  const part = (oracle: Address, name: 'BASE_VAULT' | 'BASE_FEED_1' | 'BASE_FEED_2') =>
    ifAny(view(oracleAt(oracle), `function ${name}() view returns (address)`))
  return {
    position: (market: Hex, account: Address) =>
      view(
        morpho,
        'function position(bytes32, address) view returns (uint256 supplyShares, uint128 borrowShares, uint128 collateral)',
        [market, account],
      ),
    totals: (market: Hex) =>
      view(
        morpho,
        'function market(bytes32) view returns (uint128 supplyAssets, uint128 supplyShares, uint128 borrowAssets, uint128 borrowShares, uint128 lastUpdate, uint128 fee)',
        [market],
      ),
    params: (market: Hex) =>
      view(
        morpho,
        'function idToMarketParams(bytes32) view returns (address loanToken, address collateralToken, address oracle, address irm, uint256 lltv)',
        [market],
      ),
    price: (oracle: Address) => view(oracleAt(oracle), 'function price() view returns (uint256)'),
    vault: (oracle: Address) => part(oracle, 'BASE_VAULT'),
    feed1: (oracle: Address) => part(oracle, 'BASE_FEED_1'),
    feed2: (oracle: Address) => part(oracle, 'BASE_FEED_2'),
    description: (feed: Address) =>
      ifAny(
        view({ chainId, address: feed, name: 'price feed' }, 'function description() view returns (string)'),
      ),
    decimals: (token: Address) =>
      view({ chainId, address: token, name: 'token' }, 'function decimals() view returns (uint8)'),
    borrowRate: (irm: Address, params: Params, totals: Totals) =>
      view(
        { chainId, address: irm, name: 'Morpho interest model' },
        'function borrowRateView((address loanToken, address collateralToken, address oracle, address irm, uint256 lltv), (uint128, uint128, uint128, uint128, uint128, uint128)) view returns (uint256)',
        [params, totals],
      ),
    /** The block's own time, to which interest has run. */
    now: () =>
      view(
        { chainId, address: MULTICALL3, name: 'Multicall3' },
        'function getCurrentBlockTimestamp() view returns (uint256)',
      ),
  }
}
