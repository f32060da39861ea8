import { isArray } from './intrinsics.ts'

/** transaction, message: how MetaMask words a refusal. hash: a message only when it may be the hash of an order. */
type Kind = 'transaction' | 'message' | 'hash'

/** The methods that can move tokens. Without a prototype: "constructor" is no method. */
const KINDS: Readonly<Record<string, Kind | undefined>> = {
  __proto__: null,
  eth_sendTransaction: 'transaction',
  wallet_sendTransaction: 'transaction',
  eth_signTransaction: 'transaction',
  eth_sendRawTransaction: 'transaction',
  wallet_sendCalls: 'transaction',
  eth_signTypedData: 'message',
  eth_signTypedData_v1: 'message',
  eth_signTypedData_v3: 'message',
  eth_signTypedData_v4: 'message',
  personal_sign: 'hash',
  eth_sign: 'hash',
} as unknown as Record<string, Kind>

const HASH_LENGTH = 66

function hasHash(params: unknown): boolean {
  if (!isArray(params)) return false
  for (let i = 0; i < params.length; i++) {
    const item: unknown = params[i]
    if (typeof item === 'string' && item.length === HASH_LENGTH && item[0] === '0') return true
  }
  return false
}

/** Whether a request is looked at. By name and shape only: the page script knows no address. */
export function isGuarded(payload: { method?: unknown; params?: unknown }): boolean {
  const kind = typeof payload.method === 'string' ? KINDS[payload.method] : undefined
  return kind === 'hash' ? hasHash(payload.params) : kind !== undefined
}

/** The words of MetaMask's own refusal: dapps compare them. */
export function refusalOf(method: unknown): string {
  return KINDS[method as string] === 'transaction'
    ? 'MetaMask Tx Signature: User denied transaction signature.'
    : 'MetaMask Message Signature: User denied message signature.'
}

/** Methods whose answer tells the account or the chain. */
export function isTelling(method: unknown): boolean {
  return method === 'eth_accounts' || method === 'eth_requestAccounts' || method === 'eth_chainId'
}
