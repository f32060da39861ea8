import {
  type AbiFunction,
  type ContractFunctionArgs,
  decodeAbiParameters,
  type ParseAbiItem,
  toFunctionSelector,
  toFunctionSignature,
} from 'viem'
import { parseAbiItem } from '../core/abi.ts'
import type { Address, Hex } from '../core/address.ts'
import { lower } from '../core/address.ts'
import type { CallRequest, DecodeContext, Decoder } from './decoder.ts'
import { type Draft, finish } from './draft.ts'
import type { Intent } from './intent.ts'

/** What the ABI gives for `signature`: a tuple; named structs are objects; 48 bits and less are number, else bigint. */
export type Args<S extends string> =
  ParseAbiItem<`function ${S}`> extends infer Item extends AbiFunction ? ContractFunctionArgs<[Item]> : never

/** What one function means. Undefined: cannot be told after all (another decoder may try). */
type Meaning<S extends string> = (
  args: Args<S>,
  call: CallRequest,
  context: DecodeContext,
) => Draft | readonly (Draft | Intent)[] | undefined

export interface FunctionDecoder {
  /** With argument names, as Solidity writes it, without `function`. */
  signature: string
  decode(args: readonly unknown[], call: CallRequest, context: DecodeContext): ReturnType<Meaning<string>>
}

/** Ties a signature to its meaning; the arguments are typed after the signature. */
export function on<const S extends string>(signature: S, meaning: Meaning<S>): FunctionDecoder {
  return { signature, decode: meaning as FunctionDecoder['decode'] }
}

/** The arguments of one ABI signature, or undefined when the bytes do not hold them. Bytes after them are no error. */
function decodeArgs(item: AbiFunction, data: Hex): readonly unknown[] | undefined {
  if (item.inputs.length === 0) return []
  try {
    return decodeAbiParameters(item.inputs, `0x${data.slice(10)}`) as readonly unknown[]
  } catch (error) {
    // viem throws for every kind of malformed bytes; what else goes wrong here is a bug and must be seen.
    if (error instanceof Error) return undefined
    throw error
  }
}

const parameterLists = new Map<string, AbiFunction>()

/** ABI values of bytes without a selector. Undefined when the bytes do not hold them. */
export function decodeParameters<const S extends string>(types: S, data: Hex): Args<`f(${S})`> | undefined {
  const item = parameterLists.get(types) ?? (parseAbiItem(`function f(${types})` as string) as AbiFunction)
  parameterLists.set(types, item)
  return decodeArgs(item, `0x00000000${data.slice(2)}`) as Args<`f(${S})`> | undefined
}

interface Signed {
  signature: string
}

interface Found<F> {
  fn: F
  canonical: string
  args: readonly unknown[]
}

/** Finds which of `functions` some call data is for. Parses the signatures on first use: an idle worker pays nothing. */
export function finder<F extends Signed>(functions: readonly F[]): (data: Hex) => Found<F> | undefined {
  let table: Map<string, { fn: F; item: AbiFunction; canonical: string }> | undefined
  return data => {
    table ??= new Map(
      functions.map(fn => {
        const item = parseAbiItem(`function ${fn.signature}` as string) as AbiFunction
        return [toFunctionSelector(item), { fn, item, canonical: toFunctionSignature(item) }]
      }),
    )
    const found = table.get(data.slice(0, 10).toLowerCase())
    const args = found && decodeArgs(found.item, data)
    return args && { ...found, args }
  }
}

export type Addresses = Readonly<Record<Address, readonly number[]>>

/** Whether `address` is one of `addresses` on this chain. */
export function isAt(addresses: Addresses, chainId: number, address: Address | undefined): boolean {
  return address !== undefined && (addresses[lower(address)]?.includes(chainId) ?? false)
}

interface CallDecoderOptions {
  /** Protocol id as requests.dev.json spells it. */
  id: string
  /** Lower case. Empty: recognised by its selectors alone. */
  addresses: Addresses
  functions: readonly FunctionDecoder[]
  /** For calls without data (a bare transfer of ETH to the contract). */
  receive?: (call: CallRequest) => Draft | undefined
}

/** A decoder made of ABI signatures. Another selector, or bytes that do not hold the arguments: `undefined`. */
export function callDecoder(options: CallDecoderOptions): Decoder {
  const { id, addresses, functions, receive } = options
  const find = finder(functions)
  const isAnywhere = Object.keys(addresses).length === 0
  return {
    id,
    addresses,
    decode(request, context) {
      if (request.type !== 'call' || !request.to) return undefined
      if (!isAnywhere && !isAt(addresses, request.chainId, request.to)) return undefined
      const defaults = { venue: id, target: lower(request.to), from: request.from }
      if (request.data === '0x') {
        const draft = receive?.(request)
        return draft && [finish(draft, { ...defaults, function: 'receive()' })]
      }
      const found = find(request.data)
      const drafts = found?.fn.decode(found.args, request, context)
      if (!drafts) return undefined
      const list = Array.isArray(drafts) ? drafts : [drafts as Draft]
      return list.map((draft: Draft | Intent) =>
        'basis' in draft ? draft : finish(draft, { ...defaults, function: found?.canonical }),
      )
    },
  }
}
