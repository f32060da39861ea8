import type { Address, Hex } from '../core/address.ts'
import type { CallRequest, GuardRequest } from './decoder.ts'
import { addressIn, type Fields, fieldsOf, uintOf } from './message.ts'
import { parseTypedData } from './parseTypedData.ts'

/** A request as a page makes it: nothing about its parameters can be trusted. */
export interface PageRequest {
  method: string
  params?: unknown
  chainId: number
}

/** Requests to decode, in order; or why there are none (an i18n key under `guard.reasons`). */
export type ParsedRequest =
  | { requests: GuardRequest[]; reason?: undefined }
  | { requests: []; reason: string }

/** More calls than this in one batch are not looked at. */
const MAX_CALLS = 64
/** Hex digits of the largest call data that a transaction may carry (geth's pool: 128 kB), and its prefix. */
const MAX_DATA = 2 + 2 * 131_072
/** Authorizations of one transaction. Wallets ask for one. */
const MAX_AUTHORIZATIONS = 16

/** Other names of what is read under the newer one. */
const ALIASES: ReadonlyMap<string, string> = new Map([
  ['wallet_sendTransaction', 'eth_sendTransaction'],
  ['eth_signTypedData', 'eth_signTypedData_v4'],
])

const refuse = (reason: string): ParsedRequest => ({ requests: [], reason })

/** Two names for one thing: where they differ, nobody knows which of them the wallet sends. */
function dataOf(call: Fields): Hex | undefined {
  const data = call.data ?? call.input ?? '0x'
  if (call.input !== undefined && call.input !== null && call.input !== data) return undefined
  if (typeof data !== 'string' || data.length > MAX_DATA) return undefined
  return /^0x(?:[0-9a-fA-F]{2})*$/.test(data) ? (data.toLowerCase() as Hex) : undefined
}

/** The delegates of an EIP-7702 transaction; empty where there are none, undefined where they cannot be read. */
function delegatesOf({ authorizationList: list }: Fields): Address[] | undefined {
  if (list === undefined || list === null) return []
  if (!Array.isArray(list) || list.length > MAX_AUTHORIZATIONS) return undefined
  // Both spellings are in use: that of the RPC and that of viem.
  const delegates = list.map(item => addressIn(fieldsOf(item).address ?? fieldsOf(item).contractAddress))
  return delegates.every(delegate => delegate !== undefined) ? delegates : undefined
}

/** In wei. Digits without 0x are read as decimal by some wallets and as hexadecimal by others: undefined. */
function weiOf({ value }: Fields): bigint | undefined {
  if (value === undefined || value === null) return 0n
  return typeof value === 'string' && /^\d\d/.test(value) ? undefined : uintOf(value)
}

/** The chain that the call names, else the wallet's. Undefined: it names none that there is. */
function chainOf({ chainId }: Fields, wallets: number): number | undefined {
  const chain = chainId === undefined || chainId === null ? BigInt(wallets) : uintOf(chainId)
  return chain === undefined || chain > BigInt(Number.MAX_SAFE_INTEGER) ? undefined : Number(chain)
}

function parseCall(
  value: unknown,
  walletChainId: number,
  sender: Address | undefined,
): CallRequest | undefined {
  const call = fieldsOf(value)
  const data = dataOf(call)
  const to = call.to === undefined || call.to === null ? undefined : addressIn(call.to)
  const valueWei = weiOf(call)
  const chainId = chainOf(call, walletChainId)
  const hasBadTarget = to === undefined && call.to !== undefined && call.to !== null
  const delegatesTo = delegatesOf(call)
  if (data === undefined || valueWei === undefined || hasBadTarget || !delegatesTo) return undefined
  if (chainId === undefined) return undefined
  const request: CallRequest = {
    type: 'call',
    chainId,
    from: addressIn(call.from) ?? sender,
    to,
    valueWei,
    data,
  }
  return delegatesTo.length > 0 ? { ...request, delegatesTo } : request
}

function parseBatch(value: unknown, chainId: number): ParsedRequest {
  const batch = fieldsOf(value)
  if (!Array.isArray(batch.calls) || batch.calls.length === 0) return refuse('malformed')
  if (batch.calls.length > MAX_CALLS) return refuse('too-large')
  const chain = chainOf(batch, chainId)
  if (chain === undefined) return refuse('malformed')
  const from = addressIn(batch.from)
  const requests: CallRequest[] = []
  for (const call of batch.calls) {
    const request = parseCall(call, chain, from)
    if (request?.chainId !== chain) return refuse('malformed')
    requests.push(request)
  }
  return { requests }
}

/** What a page asks the wallet to sign or send, checked for shape. Never throws. */
export function parseRequest({ method: name, params, chainId }: PageRequest): ParsedRequest {
  const method = ALIASES.get(name) ?? name
  const list: readonly unknown[] = Array.isArray(params) ? params : [params]
  if (method === 'eth_sendTransaction' || method === 'eth_signTransaction') {
    const call = parseCall(list[0], chainId, undefined)
    return call ? { requests: [call] } : refuse('malformed')
  }
  if (method === 'wallet_sendCalls') return parseBatch(list[0], chainId)
  if (method === 'eth_signTypedData_v4' || method === 'eth_signTypedData_v3') {
    // The standard order is address, data; some dapps swap the two.
    const isSwapped = addressIn(list[0]) === undefined && addressIn(list[1]) !== undefined
    const [account, data] = isSwapped ? [list[1], list[0]] : [list[0], list[1]]
    const request = parseTypedData(data, chainId, addressIn(account))
    return request ? { requests: [request] } : refuse('malformed')
  }
  return refuse('unknown-method')
}
