import type { GuardSite } from '../core/guardChannel.ts'

const PREFIX_LENGTH = 8
const TOKEN_LENGTH = 20

/** What the bridge can tell without the background: nothing but first bytes of addresses. */
export interface Prefixes {
  lst: ReadonlySet<string>
  plain: ReadonlySet<string>
  /** More bytes: anybody can make a token whose address begins with the four of another's. */
  tokens: ReadonlySet<string>
}

function split(joined: string, length: number): Set<string> {
  const parts = new Set<string>()
  for (let i = 0; i + length <= joined.length; i += length) parts.add(joined.slice(i, i + length))
  return parts
}

export function prefixesOf(site: Pick<GuardSite, 'lstPrefixes' | 'plainPrefixes' | 'plainTokens'>): Prefixes {
  return {
    lst: split(site.lstPrefixes, PREFIX_LENGTH),
    plain: split(site.plainPrefixes, PREFIX_LENGTH),
    tokens: split(site.plainTokens, TOKEN_LENGTH),
  }
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

/** As in `Prefixes.tokens`. */
const headOf = (address: unknown) =>
  typeof address === 'string' ? address.toLowerCase().replace(/^0x/, '').slice(0, TOKEN_LENGTH) : ''

const WORD_LENGTH = 64
/** Below 2^96: an amount, a time, a place in the calldata. */
const SMALL = '0'.repeat(40)
const ADDRESS_PADDING = '0'.repeat(24)

/**
 * Whether each word is a number or an address that is known, so that no token is named which might call itself like
 * an LST. Words that are neither (paths, calls inside calls, signatures) are for the background to read.
 */
function namesOnly(data: unknown, known: ReadonlySet<string>): boolean {
  if (isEmpty(data)) return true
  if (typeof data !== 'string') return false
  const words = data.toLowerCase().replace(/^0x/, '').slice(PREFIX_LENGTH)
  for (let i = 0; i < words.length; i += WORD_LENGTH) {
    const word = words.slice(i, i + WORD_LENGTH)
    const isNumber = word.startsWith(SMALL) || /^f{64}$/.test(word)
    const isKnown = word.startsWith(ADDRESS_PADDING) && known.has(headOf(word.slice(ADDRESS_PADDING.length)))
    if (!isNumber && !isKnown) return false
  }
  return true
}

function isPlainCall(call: unknown, { lst, plain, tokens }: Prefixes): boolean {
  if (!isFields(call) || typeof call.to !== 'string' || call.authorizationList !== undefined) return false
  if (startsWith(call.to, lst)) return false
  if (isEmpty(call.data) && isEmpty(call.input)) return true
  if (mentions(`${JSON.stringify([call.data, call.input])}`, lst)) return false
  // A call of such a token moves or allows that token alone.
  if (tokens.has(headOf(call.to))) return true
  if (!startsWith(call.to, plain)) return false
  const known = new Set([...tokens, headOf(call.from), headOf(call.to)])
  return namesOnly(call.data, known) && namesOnly(call.input, known)
}

function isPlainMessage(params: unknown[], { lst, plain, tokens }: Prefixes): boolean {
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
  if (!isFields(domain)) return false
  const contract = domain.verifyingContract
  if (!startsWith(contract, plain) && !tokens.has(headOf(contract))) return false
  const text = JSON.stringify(message)
  const known = new Set([...tokens, headOf(contract), ...params.map(headOf)])
  const named = text.match(/0x[0-9a-f]{40}(?![0-9a-f])/gi) ?? []
  return !mentions(text, lst) && named.every(address => known.has(headOf(address)))
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
