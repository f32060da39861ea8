import type { Address } from '../../core/address.ts'
import { type Contract, ifAny, view } from '../view.ts'
import type { AaveMarket } from './defineAave.ts'

/** The views of one market, as aave/aave-v3-core:contracts/interfaces and every later version have them. */
export function readsOf({ id, chainId, pool, dataProvider, oracle }: AaveMarket) {
  const at = (address: Address, name: string): Contract => ({ chainId, address, name: `${id} ${name}` })
  const [thePool, theProvider, theOracle] = [
    at(pool, 'Pool'),
    at(dataProvider, 'data provider'),
    at(oracle, 'oracle'),
  ]
  return {
    /** Undefined where there is no such receipt: then nothing is held of it. */
    aTokenBalance: (aToken: Address, account: Address) =>
      ifAny(view(at(aToken, 'aToken'), 'function balanceOf(address) view returns (uint256)', [account])),
    underlyingOf: (aToken: Address) =>
      view(at(aToken, 'aToken'), 'function UNDERLYING_ASSET_ADDRESS() view returns (address)'),
    /** Two bits a reserve: borrowed, used as collateral. */
    configurationOf: (account: Address) =>
      view(thePool, 'function getUserConfiguration(address) view returns (uint256)', [account]),
    accountData: (account: Address) =>
      view(
        thePool,
        'function getUserAccountData(address) view returns (uint256 collateral, uint256 debt, uint256 borrowable, uint256 threshold, uint256 ltv, uint256 health)',
        [account],
      ),
    eModeOf: (account: Address) =>
      view(thePool, 'function getUserEMode(address) view returns (uint256)', [account]),
    reserveAt: (index: number) =>
      view(thePool, 'function getReserveAddressById(uint16) view returns (address)', [index]),
    eMode: (category: number) =>
      view(
        thePool,
        'function getEModeCategoryData(uint8) view returns ((uint16 ltv, uint16 threshold, uint16 bonus, address priceSource, string label))',
        [category],
      ),
    /** Which reserves count in a category: since v3.2; before, each reserve names its own. */
    eModeCollaterals: (category: number) =>
      view(thePool, 'function getEModeCategoryCollateralBitmap(uint8) view returns (uint128)', [category]),
    reserveConfiguration: (asset: Address) =>
      view(thePool, 'function getConfiguration(address) view returns (uint256)', [asset]),
    userReserve: (asset: Address, account: Address) =>
      view(
        theProvider,
        'function getUserReserveData(address, address) view returns (uint256 supplied, uint256 stableDebt, uint256 debt, uint256, uint256, uint256, uint256, uint40, bool isCollateral)',
        [asset, account],
      ),
    price: (asset: Address) =>
      view(theOracle, 'function getAssetPrice(address) view returns (uint256)', [asset]),
    priceSource: (asset: Address) =>
      view(theOracle, 'function getSourceOfAsset(address) view returns (address)', [asset]),
  }
}

export type Reads = ReturnType<typeof readsOf>
