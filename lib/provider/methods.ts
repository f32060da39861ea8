import { isArray, isObject } from './intrinsics.ts'

/** How MetaMask words a refusal. */
const TRANSACTION = 1
const MESSAGE = 2
/** A message that is looked at only when it may be the hash of an order. */
const HASH = 3

/** The methods that can move tokens. Without a prototype: "constructor" is no method. */
const KINDS: Readonly<Record<string, number | undefined>> = {
  __proto__: null as never,
  eth_sendTransaction: TRANSACTION,
  wallet_sendTransaction: TRANSACTION,
  eth_signTransaction: TRANSACTION,
  eth_sendRawTransaction: TRANSACTION,
  wallet_sendCalls: TRANSACTION,
  eth_signTypedData: MESSAGE,
  eth_signTypedData_v1: MESSAGE,
  eth_signTypedData_v3: MESSAGE,
  eth_signTypedData_v4: MESSAGE,
  personal_sign: HASH,
  eth_sign: HASH,
}

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
export function isGuarded(payload: unknown): boolean {
  if (!isObject(payload)) return false
  const { method, params } = payload as { method?: unknown; params?: unknown }
  const kind = typeof method === 'string' && KINDS[method]
  return kind === HASH ? hasHash(params) : !!kind
}

/** The words of MetaMask's own refusal: dapps compare them. */
export function refusalOf(method: string): string {
  const what = KINDS[method] === TRANSACTION ? 'Tx' : 'Message'
  return `MetaMask ${what} Signature: User denied ${what === 'Tx' ? 'transaction' : 'message'} signature.`
}

/** Methods whose answer tells the account or the chain. */
export function isTelling(method: unknown): boolean {
  return method === 'eth_accounts' || method === 'eth_requestAccounts' || method === 'eth_chainId'
}
