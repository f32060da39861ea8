import type { Address } from '../../core/address.ts'
import { type Contract, ifAny, view } from '../view.ts'
import type { Comet } from './defineComet.ts'

/** compound-finance/comet:contracts/Comet.sol and CometStorage.sol */
export function readsOf({ id, chainId, address }: Comet) {
  const comet: Contract = { chainId, address, name: id }
  return {
    /** `assetsIn`: one bit a collateral, of which the last eight stand in `reserved`. */
    basicOf: (account: Address) =>
      view(
        comet,
        'function userBasic(address) view returns (int104 principal, uint64, uint64, uint16 assetsIn, uint8 reserved)',
        [account],
      ),
    debtOf: (account: Address) =>
      view(comet, 'function borrowBalanceOf(address) view returns (uint256)', [account]),
    supplyOf: (account: Address) =>
      view(comet, 'function balanceOf(address) view returns (uint256)', [account]),
    baseToken: () => view(comet, 'function baseToken() view returns (address)'),
    baseFeed: () => view(comet, 'function baseTokenPriceFeed() view returns (address)'),
    baseScale: () => view(comet, 'function baseScale() view returns (uint256)'),
    asset: (index: number) =>
      view(
        comet,
        'function getAssetInfo(uint8) view returns ((uint8 offset, address asset, address priceFeed, uint64 scale, uint64 borrowCollateralFactor, uint64 liquidateCollateralFactor, uint64 liquidationFactor, uint128 supplyCap))',
        [index],
      ),
    collateralOf: (account: Address, asset: Address) =>
      view(comet, 'function userCollateral(address, address) view returns (uint128 balance, uint128)', [
        account,
        asset,
      ]),
    price: (feed: Address) => view(comet, 'function getPrice(address) view returns (uint256)', [feed]),
    /** Of a feed that passes another on. */
    feedBehind: (feed: Address) =>
      ifAny(
        view(
          { chainId, address: feed, name: 'price feed' },
          'function underlyingPriceFeed() view returns (address)',
        ),
      ),
    /** Only of a protocol's rate provider. */
    rateOf: (provider: Address) =>
      ifAny(
        view(
          { chainId, address: provider, name: 'rate provider' },
          'function getRate() view returns (uint256)',
        ),
      ),
  }
}
