import type { Address } from '../../core/address.ts'
import { lower } from '../../core/address.ts'
import { ask, askAll, type Inquiry } from '../../core/inquiry.ts'
import type { LayerId, Position } from '../../finance/positions/position.ts'
import { held } from '../defineLookThrough.ts'
import { balanceOf, type Contract, ifAny, view } from '../view.ts'

/** An ERC-4626 vault over one token. */
export interface Vault extends Contract {
  layers: readonly LayerId[]
}

/**
 * What shares of an ERC-4626 vault redeem for now: `previewRedeem`, fees off, or `convertToAssets` where a vault pays
 * by a queue and previews nothing. Source: ethereum/ERCs:ERCS/erc-4626.md.
 */
export function* lookAtVault(account: Address, venueId: string, vault: Vault): Inquiry<readonly Position[]> {
  const receiptWei = (yield* ask(ifAny(balanceOf(vault, account)))) ?? 0n
  if (receiptWei === 0n) return []
  const [address, amountWei] = yield* held(vault.name, redeems(vault, receiptWei))
  return [
    {
      receipt: lower(vault.address),
      venueId,
      chainId: vault.chainId,
      name: vault.name,
      layers: vault.layers,
      receiptWei,
      holds: [{ address, amountWei }],
      fees: [],
    },
  ]
}

function* redeems(vault: Vault, sharesWei: bigint): Inquiry<readonly [Address, bigint]> {
  const [asset, preview, converted] = yield* askAll(
    view(vault, 'function asset() view returns (address)'),
    ifAny(view(vault, 'function previewRedeem(uint256) view returns (uint256)', [sharesWei])),
    view(vault, 'function convertToAssets(uint256) view returns (uint256)', [sharesWei]),
  )
  return [asset, preview ?? converted]
}
