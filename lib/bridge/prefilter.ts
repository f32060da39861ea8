import type { GuardSite } from '../core/guardChannel.ts'

const PREFIX_LENGTH = 8

/** What the bridge can tell without the background: nothing but first bytes of addresses. */
export interface Prefixes {
  lst: ReadonlySet<string>
  plain: ReadonlySet<string>
}

function split(joined: string): Set<string> {
  const prefixes = new Set<string>()
  for (let i = 0; i + PREFIX_LENGTH <= joined.length; i += PREFIX_LENGTH)
    prefixes.add(joined.slice(i, i + PREFIX_LENGTH))
  return prefixes
}

export function prefixesOf(site: Pick<GuardSite, 'lstPrefixes' | 'plainPrefixes'>): Prefixes {
  return { lst: split(site.lstPrefixes), plain: split(site.plainPrefixes) }
}

/** Looks at every digit, not every byte: malformed hex may be shifted by half a byte. */
function mentions(text: string, prefixes: ReadonlySet<string>): boolean {
  const lower = text.toLowerCase()
  for (let i = 0; i + PREFIX_LENGTH <= lower.length; i++)
    if (prefixes.has(lower.slice(i, i + PREFIX_LENGTH))) return true
  return false
}

function startsWith(address: unknown, prefixes: ReadonlySet<string>): boolean {
  return (
    typeof address === 'string' &&
    prefixes.has(address.toLowerCase().replace(/^0x/, '').slice(0, PREFIX_LENGTH))
  )
}

type Fields = Record<string, unknown>
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null

function isEmpty(data: unknown): boolean {
  return data === undefined || data === null || data === '' || data === '0x' || data === '0X'
}

function isPlainCall(call: unknown, { lst, plain }: Prefixes): boolean {
  if (!isFields(call) || typeof call.to !== 'string' || call.authorizationList !== undefined) return false
  if (startsWith(call.to, lst)) return false
  if (isEmpty(call.data) && isEmpty(call.input)) return true
  return startsWith(call.to, plain) && !mentions(`${JSON.stringify([call.data, call.input])}`, lst)
}

function isPlainMessage(params: unknown[], { lst, plain }: Prefixes): boolean {
  const found = params.find(
    item => isFields(item) || (typeof item === 'string' && item.trimStart().startsWith('{')),
  )
  let message = found
  try {
    if (typeof found === 'string') message = JSON.parse(found)
  } catch {
    // Not JSON: the background says what it is.
    return false
  }
  const domain = isFields(message) ? message.domain : undefined
  if (!isFields(domain) || !startsWith(domain.verifyingContract, plain)) return false
  return !mentions(JSON.stringify(message), lst)
}

/**
 * True: certainly no LST in it. A plain payment to an address that is none of ours, or a call of (a message to) a
 * contract whose calldata names every token, and it names none of ours. Everything else goes to the background.
 */
export function isPlainRequest(method: string, params: unknown, prefixes: Prefixes): boolean {
  const list = Array.isArray(params) ? params : [params]
  if (
    method === 'eth_sendTransaction' ||
    method === 'wallet_sendTransaction' ||
    method === 'eth_signTransaction'
  )
    return isPlainCall(list[0], prefixes)
  if (method === 'wallet_sendCalls') {
    const calls = isFields(list[0]) ? list[0].calls : undefined
    return Array.isArray(calls) && calls.length > 0 && calls.every(call => isPlainCall(call, prefixes))
  }
  return method.startsWith('eth_signTypedData') && isPlainMessage(list, prefixes)
}
