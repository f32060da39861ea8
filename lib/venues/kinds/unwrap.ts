import type { Address } from '../../core/address.ts'
import { askEach, type Inquiry } from '../../core/inquiry.ts'
import type { Amount } from '../../finance/positions/position.ts'
import type { IsKnown } from '../defineLookThrough.ts'
import { ifAny, view } from '../view.ts'

/**
 * Amounts with every ERC-4626 wrapper that is no token of ours turned into what it stands for, by `convertToAssets`.
 * What is no vault stays as it is. Source: ethereum/ERCs:ERCS/erc-4626.md.
 */
export function* unwrapVaults(
  chainId: number,
  groups: readonly (readonly Amount[])[],
  isKnown: IsKnown,
): Inquiry<Amount[][]> {
  const tokens = [...new Set(groups.flat().map(({ address }) => address))].filter(
    address => !isKnown(chainId, address),
  )
  const contract = (address: Address) => ({ chainId, address, name: `vault ${address}` })
  const assets = yield* askEach(
    tokens.map(token => ifAny(view(contract(token), 'function asset() view returns (address)'))),
  )
  const assetOf = new Map(tokens.flatMap((token, i) => (assets[i] ? [[token, assets[i]] as const] : [])))
  const wrapped = groups.flat().filter(({ address }) => assetOf.has(address))
  const worth = yield* askEach(
    wrapped.map(({ address, amountWei }) =>
      view(contract(address), 'function convertToAssets(uint256) view returns (uint256)', [amountWei]),
    ),
  )
  const worthOf = new Map(wrapped.map((amount, i) => [amount, worth[i] ?? 0n]))
  return groups.map(group =>
    group.map(amount => ({
      address: assetOf.get(amount.address) ?? amount.address,
      amountWei: worthOf.get(amount) ?? amount.amountWei,
    })),
  )
}
