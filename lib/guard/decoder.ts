import type { Address, Hex } from '../core/address.ts'
import type { Intent } from './intent.ts'

/** A contract call as the wallet would send it. Addresses lower case, value in wei. */
export interface CallRequest {
  type: 'call'
  chainId: number
  from: Address | undefined
  to: Address | undefined
  valueWei: bigint
  data: Hex
  /** EIP-7702: contracts whose code the account takes on for good, whatever the call does. Zero takes it back. */
  delegatesTo?: readonly Address[]
}

/** EIP-712 message as the wallet would sign it, parsed and checked for shape. */
export interface TypedDataRequest {
  type: 'typed-data'
  chainId: number
  from: Address | undefined
  primaryType: string
  domain: { name?: string; version?: string; chainId?: bigint; verifyingContract?: Address; salt?: Hex }
  types: Readonly<Record<string, readonly { name: string; type: string }[]>>
  message: Readonly<Record<string, unknown>>
}

export type GuardRequest = CallRequest | TypedDataRequest

export interface DecodeContext {
  /** Decodes an inner request with every decoder; a wrapper hands its parts back through it. Bounded depth and count. */
  decodeInner(request: GuardRequest): Intent[]
}

/**
 * One venue. Never throws; `undefined` means "not mine". Where the selector is shared by several protocols the
 * decoder also looks at chain and address.
 */
export interface Decoder {
  id: string
  /** Lower-case address → chain ids where it is this venue. Empty: recognised by shape (ERC-20, ERC-4626 ...). */
  addresses: Readonly<Record<Address, readonly number[]>>
  decode(request: GuardRequest, context: DecodeContext): Intent[] | undefined
}
