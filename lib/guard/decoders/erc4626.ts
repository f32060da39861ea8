import type { Address } from '../../core/address.ts'
import { findToken, findTokenAt } from '../../tokens/index.ts'
import { callDecoder, type FunctionDecoder, on } from '../abi.ts'
import type { CallRequest, Decoder } from '../decoder.ts'
import { type Draft, get, give } from '../draft.ts'
import type { IntentKind } from '../intent.ts'

/** Kinds for going in and coming out: a staking vault, or lending (metamorpho). */
interface Kinds {
  in: IntentKind
  out: IntentKind
}

type AssetOf = (call: CallRequest) => Address | undefined

/** The four ways in and out of a vault: which side is fixed differs. Shares are the called contract. */
function vaultFunctions(assetOf: AssetOf, kinds: Kinds, doubt?: Partial<Draft>): FunctionDecoder[] {
  const sure = (call: CallRequest): Partial<Draft> => (assetOf(call) ? {} : (doubt ?? {}))
  return [
    on('deposit(uint256 assets, address receiver)', ([assets, recipient], call) => ({
      kind: kinds.in,
      give: [give(assetOf(call), assets)],
      receive: [get(call.to, undefined, 'protocol-rate')],
      recipient,
      ...sure(call),
    })),
    on('mint(uint256 shares, address receiver)', ([shares, recipient], call) => ({
      kind: kinds.in,
      give: [give(assetOf(call), undefined, 'protocol-rate')],
      receive: [get(call.to, shares, 'exact')],
      recipient,
      ...sure(call),
    })),
    on('redeem(uint256 shares, address receiver, address owner)', ([shares, recipient], call) => ({
      kind: kinds.out,
      give: [give(call.to, shares)],
      receive: [get(assetOf(call), undefined, 'protocol-rate')],
      recipient,
      ...sure(call),
    })),
    on('withdraw(uint256 assets, address receiver, address owner)', ([assets, recipient], call) => ({
      kind: kinds.out,
      give: [give(call.to, undefined, 'protocol-rate')],
      receive: [get(assetOf(call), assets, 'exact')],
      recipient,
      ...sure(call),
    })),
  ]
}

/** A known vault over a known asset. */
export function vault(
  id: string,
  address: Address,
  asset: Address,
  more: readonly FunctionDecoder[] = [],
  kinds: Kinds = { in: 'deposit', out: 'redeem' },
): Decoder {
  return callDecoder({
    id,
    addresses: { [address]: [1] },
    functions: [...vaultFunctions(() => asset, kinds), ...more],
  })
}

/** The token that a registered wrapper wraps, on the same chain. */
function wrappedAsset({ chainId, to }: CallRequest): Address | undefined {
  const wraps = to && findTokenAt(chainId, to)?.wraps
  return wraps ? findToken(wraps)?.addresses[chainId]?.address : undefined
}

// Source: ethereum/ERCs:ERCS/erc-4626.md. Whether a contract is a vault at all only the chain knows: never sure.
export const erc4626 = callDecoder({
  id: 'erc4626',
  addresses: {},
  functions: vaultFunctions(
    wrappedAsset,
    { in: 'deposit', out: 'redeem' },
    { confidence: 'low', reason: 'asset-of-the-vault' },
  ),
})

// Source: ethereum/clear-signing-erc7730-registry (Morpho vault descriptors). Other vaults are known by shape alone.
export const metamorpho = vault(
  'metamorpho',
  '0x833adaef212c5cd3f78906b44bbfb18258f238f0',
  '0x7f39c581f595b53c5cb19bd0b3f8da6c935e2ca0',
  [],
  { in: 'lend', out: 'lend' },
)
