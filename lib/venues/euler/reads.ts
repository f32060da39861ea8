import type { Address } from '../../core/address.ts'
import { joined, told } from '../../core/joined.ts'
import { balanceOf, type Contract, ifAny, view } from '../view.ts'

/**
 * The connector keeps what each account pledged and to whom; vaults keep the rest.
 * Sources: euler-xyz/ethereum-vault-connector:src/EthereumVaultConnector.sol, euler-xyz/euler-vault-kit:src/EVault/IEVault.sol
 */
export function readsOf(connector: Contract) {
  const { chainId } = connector
  const at = (address: Address): Contract => ({ chainId, address, name: 'Euler vault' })
  return {
    /** Of an account and of all that share its first 19 bytes; zero for who never used Euler. */
    owner: (account: Address) =>
      view(connector, 'function getAccountOwner(address) view returns (address)', [account]),
    collaterals: (account: Address) =>
      view(connector, 'function getCollaterals(address) view returns (address[])', [account]),
    /** One at most: whom the account owes. */
    controllers: (account: Address) =>
      view(connector, 'function getControllers(address) view returns (address[])', [account]),

    /** Shares of a vault, and of what. What has no asset is pledged itself. */
    held: (vault: Address, account: Address) =>
      joined({
        vault: told(vault),
        shares: balanceOf(at(vault), account),
        asset: ifAny(view(at(vault), 'function asset() view returns (address)')),
      }),
    inAssets: (vault: Address, shares: bigint) =>
      view(at(vault), 'function convertToAssets(uint256) view returns (uint256)', [shares]),

    /** What is owed to a vault with all interest, rounded up, and by what the vault judges. */
    debt: (vault: Address, account: Address) =>
      joined({
        asset: view(at(vault), 'function asset() view returns (address)'),
        owedWei: view(at(vault), 'function debtOf(address) view returns (uint256)', [account]),
        oracle: view(at(vault), 'function oracle() view returns (address)'),
        unit: view(at(vault), 'function unitOfAccount() view returns (address)'),
      }),
    /** How much of the value of another vault's shares counts before a liquidation, in 1/10,000: falls while it is lowered. */
    threshold: (vault: Address, collateral: Address) =>
      view(at(vault), 'function LTVLiquidation(address) view returns (uint16)', [collateral]),
    /** What counts of all that is pledged, and what is owed, as a liquidation sees them. */
    liquidity: (vault: Address, account: Address) =>
      view(at(vault), 'function accountLiquidity(address, bool) view returns (uint256, uint256)', [
        account,
        true,
      ]),
  }
}
