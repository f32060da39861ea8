import { describe, expect, it } from 'vitest'
import { findChain } from '@/lib/chains'
import { NATIVE, ZERO_ADDRESS } from '@/lib/core/address'
import { inspect } from '@/lib/guard/inspectFormat'
import { findTokenAt } from '@/lib/tokens'
import { type Random, randomFrom } from './random'
import { type Case, type ExpectedLeg, judge, legsOf, readCorpus } from './score'

/**
 * The corpus with other people, other tokens and other amounts: each is replaced, byte for byte, wherever the
 * request names it, and in what is expected. A decoder that knew a case, not its protocol, would fail.
 */
const corpus = readCorpus()
const SEEDS = process.env.MOORING_LONG ? 200 : 3
const UNLIMITED = 2n ** 128n

const word = (value: bigint) => BigInt.asUintN(256, value).toString(16).padStart(64, '0')

/** What a decoder may know by name: the chain's coin, its wrapped form, registered tokens, contracts called. */
function isFixed(item: Case, address: string): boolean {
  const called = [item.to, ...(item.calls ?? []).map(call => call.to)]
  const weth = findChain(item.chainId)?.wrappedNative?.toLowerCase()
  return (
    [NATIVE, ZERO_ADDRESS, weth, ...called].includes(address as `0x${string}`) ||
    findTokenAt(item.chainId, address) !== undefined ||
    ['curve-pool', 'veda-teller', 'metamorpho'].includes(item.expected.protocol)
  )
}

type Swap = (text: string) => string

/** Every replacement at once, in the order of length, so that none meets the result of another. */
function replacing(pairs: readonly (readonly [string, string])[]): Swap {
  const table = new Map(pairs)
  if (table.size === 0) return text => text
  const pattern = new RegExp([...table.keys()].sort((a, b) => b.length - a.length).join('|'), 'gi')
  return text => text.replace(pattern, found => table.get(found.toLowerCase()) ?? found)
}

/** A little more than before: bounds that hold stay bounds that hold. */
const more = (amount: bigint, random: Random) =>
  amount + 1n + (amount * BigInt(random.below(1000))) / 100_000n

function scramble(item: Case, random: Random): Case {
  const body = JSON.stringify({
    data: item.data,
    calls: item.calls,
    typedData: item.typedData,
    from: item.from,
  }).toLowerCase()
  const legs = legsOf(item)
  const addresses = new Set(
    [
      item.from,
      ...legs.flatMap(leg => [leg.sellToken, leg.buyToken, leg.recipient, leg.token, leg.spender]),
    ].filter(
      (address): address is string =>
        typeof address === 'string' && body.includes(address.slice(2)) && !isFixed(item, address),
    ),
  )
  const people = [...addresses].map(address => [address.slice(2), random.hex(40)] as const)
  const amounts = new Map<string, bigint>()
  for (const leg of legs)
    for (const text of [leg.sellAmount, leg.minBuyAmount, leg.amount]) {
      const amount = BigInt(text ?? 0)
      const isNamed = body.includes(word(amount)) || body.includes(`"${text}"`)
      if (text && amount > 10n ** 6n && amount < UNLIMITED && isNamed) amounts.set(text, more(amount, random))
    }
  const value = item.value && BigInt(item.value)
  // EthFlow's value is the sum of two words of the call: one cannot change alone.
  const isSum = item.expected.protocol === 'cow-ethflow'
  if (value && !isSum && legs.some(leg => leg.sellAmount === String(value)) && !amounts.has(String(value)))
    amounts.set(value.toString(), more(value, random))
  const numbers = [...amounts].flatMap(([text, to]) => [
    [word(BigInt(text)), word(to)] as const,
    // Balancer writes what it owes as a negative limit.
    [word(-BigInt(text)), word(-to)] as const,
    [`"${text}"`, `"${to}"`] as const,
    [`"0x${BigInt(text).toString(16)}"`, `"0x${to.toString(16)}"`] as const,
  ])
  const change = replacing([...people, ...numbers])
  const changed: Case = JSON.parse(change(JSON.stringify({ ...item, id: '', expected: null })))
  const expected = (leg: ExpectedLeg): ExpectedLeg => JSON.parse(change(JSON.stringify(leg)))
  return {
    ...changed,
    id: item.id,
    expected: {
      ...expected(item.expected),
      ...(item.expected.legs ? { legs: item.expected.legs.map(expected) } : {}),
    },
  }
}

describe.skipIf(!corpus)('the corpus with everything in it replaced', () => {
  // What is not understood as it is has nothing to keep.
  const understood = (corpus ?? []).filter(item => judge(item, inspect(item)).length === 0)

  it.each(Array.from({ length: SEEDS }, (_, index) => index + 1))(
    'is understood as before (seed %i)',
    seed => {
      const random = randomFrom(seed)
      const failed = understood
        .map(item => scramble(item, random))
        .map(item => ({ id: item.id, found: judge(item, inspect(item)) }))
        .filter(({ found }) => found.length > 0)
      expect(failed.map(({ id, found }) => `${id}: ${found.join('; ')}`)).toEqual([])
    },
  )
})
