import type { Claim, Seen } from '../provider/wire.ts'

const MAX_ACCOUNTS = 10
const MAX_TEXT = 80
const ADDRESS = /^0x[0-9a-f]{40}$/i

const isFields = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

function jsonSafe(value: unknown): unknown {
  const text = JSON.stringify(value, (_, item: unknown) => (typeof item === 'bigint' ? `${item}` : item))
  return text === undefined ? undefined : JSON.parse(text)
}

const chainOf = (value: unknown) =>
  typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : undefined

function accountsOf(value: unknown): string[] {
  if (!Array.isArray(value)) return []
  return value.filter(item => typeof item === 'string' && ADDRESS.test(item)).slice(0, MAX_ACCOUNTS)
}

function walletOf(value: unknown): Claim['wallet'] {
  if (!isFields(value) || typeof value.name !== 'string' || typeof value.rdns !== 'string') return undefined
  return { name: value.name.slice(0, MAX_TEXT), rdns: value.rdns.slice(0, MAX_TEXT) }
}

/** What comes over the port was put together in the page's world: taken apart and checked again. Undefined: not a claim. */
export function readClaim(value: unknown): Claim | undefined {
  if (!isFields(value) || typeof value.method !== 'string') return undefined
  const chainId = chainOf(value.chainId)
  const accounts = accountsOf(value.accounts)
  const wallet = walletOf(value.wallet)
  return {
    method: value.method,
    params: jsonSafe(value.params),
    ...(chainId ? { chainId } : {}),
    ...(accounts.length > 0 ? { accounts } : {}),
    ...(wallet ? { wallet } : {}),
    ...(value.isAgain === true ? { isAgain: true } : {}),
  }
}

export function readSeen(value: unknown): Seen | undefined {
  if (!isFields(value)) return undefined
  const accounts = accountsOf(value.accounts)
  const chainId = chainOf(value.chainId)
  return accounts.length > 0 ? { accounts, ...(chainId ? { chainId } : {}) } : undefined
}

/** Who is to sign: `from` of a transaction or a bundle, the address beside a message. */
export function signerOf({ params }: Claim): string | undefined {
  const list: unknown[] = Array.isArray(params) ? params : [params]
  const candidates = list.map(item => (isFields(item) ? item.from : item))
  return accountsOf(candidates)[0]
}
