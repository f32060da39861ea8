import { type Address, type Hex, lower, NATIVE } from '../../../core/address.ts'
import type { CallRequest } from '../../decoder.ts'
import { type Draft, get, give } from '../../draft.ts'

// Source: odos-xyz/odos-router-v2:contracts/OdosRouterV2.sol, swapCompact and swapMultiCompact: no ABI, packed by hand.

/** An input amount of zero means the whole balance, and of the coin what came along. */
export function sold(token: Address | undefined, amount: bigint, { valueWei }: CallRequest) {
  const known = token === NATIVE ? valueWei : amount
  return known > 0n ? give(token, known) : give(token, undefined, 'balance')
}

const SLIPPAGE_ONE = 0xffffffn
const MOST_TOKENS = 32n
/** One minimum for the weighted sum of the outputs: no output has its own. */
export const sharedMinimum = { confidence: 'low', reason: 'shared-minimum' } as const

/** Reads the hand-packed words one after another; undefined past the end. */
function reader(data: Hex) {
  let at = 10
  const take = (bytes: number): bigint | undefined => {
    const digits = data.slice(at, at + 2 * bytes)
    at += 2 * bytes
    if (digits.length < 2 * bytes) return undefined
    return bytes === 0 ? 0n : BigInt(`0x${digits}`)
  }
  /** 0: none; 1: twenty bytes follow; more: an entry of the router's own list, which the call does not say. */
  const address = (): Address | 'none' | 'listed' | undefined => {
    const code = take(2)
    if (code === undefined) return undefined
    if (code === 0n) return 'none'
    if (code !== 1n) return 'listed'
    const value = take(20)
    return value === undefined ? undefined : `0x${value.toString(16).padStart(40, '0')}`
  }
  const sized = () => {
    const size = take(1)
    return size === undefined || size > 32n ? undefined : take(Number(size))
  }
  return { take, address, sized }
}

const tokenOf = (value: Address | 'none' | 'listed') =>
  value === 'none' ? NATIVE : value === 'listed' ? undefined : lower(value)

function compact(call: CallRequest): Draft | undefined {
  const { data, from } = call
  const read = reader(data)
  const [input, output, amount, quote, slippage] = [
    read.address(),
    read.address(),
    read.sized(),
    read.sized(),
    read.take(3),
  ]
  const [executor, , receiver] = [read.address(), read.address(), read.address()]
  if (!input || !output || amount === undefined || quote === undefined || slippage === undefined)
    return undefined
  if (!executor || !receiver || receiver === 'listed') return undefined
  const [sell, buy] = [tokenOf(input), tokenOf(output)]
  return {
    kind: 'swap',
    give: [sold(sell, amount, call)],
    receive: [get(buy, (quote * (SLIPPAGE_ONE - slippage)) / SLIPPAGE_ONE)],
    recipient: receiver === 'none' ? from : receiver,
    ...(sell && buy ? {} : { confidence: 'low', reason: 'token-in-contract-storage' }),
  }
}

/** Several tokens for several: a token, a size and an address each, after their numbers, an executor and one minimum. */
function compactMulti(call: CallRequest): Draft | undefined {
  const read = reader(call.data)
  const [inputs, outputs] = [read.take(1), read.take(1)]
  if (!inputs || !outputs || inputs + outputs > MOST_TOKENS) return undefined
  if (!read.address() || read.sized() === undefined) return undefined
  const legs = Array.from({ length: Number(inputs + outputs) }, () => ({
    token: read.address(),
    amount: read.sized(),
    to: read.address(),
  }))
  const [sells, buys] = [legs.slice(0, Number(inputs)), legs.slice(Number(inputs))]
  const to = buys[0]?.to
  if (!legs.every(leg => leg.token && leg.amount !== undefined && leg.to) || !to || to === 'listed')
    return undefined
  return {
    kind: 'swap',
    give: sells.map(({ token, amount }) => sold(token && tokenOf(token), amount ?? 0n, call)),
    receive: buys.map(({ token }) => get(token && tokenOf(token), undefined)),
    recipient: to === 'none' ? call.from : to,
    ...sharedMinimum,
  }
}

/** By selector: what is packed by hand. */
export const PACKED: Readonly<
  Record<string, { function: string; read: (call: CallRequest) => Draft | undefined }>
> = {
  '0x83bd37f9': { function: 'swapCompact()', read: compact },
  '0x84a7f3dd': { function: 'swapMultiCompact()', read: compactMulti },
}
