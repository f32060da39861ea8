import type { Address, Hex } from '../core/address.ts'
import type { Bps } from '../core/bps.ts'
import { type Call, calldata, intOf, type Reading, ReadingError, uintOf } from '../core/reading.ts'

type Ask = (selector: Hex, signature: string, ...args: (bigint | Address)[]) => Call

/** A contract by the name that errors call it: `lidoQueue('0xd0fb84e8', 'unfinalizedStETH()')`. */
export function contract(chainId: number, to: Address, name: string): Ask {
  return (selector, signature, ...args) => ({
    chainId,
    to,
    data: calldata(selector, ...args),
    label: `${name} ${signature}`,
  })
}

/** Word `index` of the answer as an unsigned integer. */
export function uint(call: Call, index = 0): Reading<bigint> {
  return { calls: () => [call], parse: ([result]) => uintOf(result, call.label, index) }
}

/** What needs no asking: a protocol without a fee. */
export function constant<Value>(value: Value): Reading<Value> {
  return { calls: () => [], parse: () => value }
}

/** Word `index` of the answer as a signed integer. */
export function int(call: Call, index = 0): Reading<bigint> {
  return { calls: () => [call], parse: ([result]) => intOf(result, call.label, index) }
}

/** A bool, as the contract says it. */
export function flag(call: Call): Reading<boolean> {
  return map(uint(call), value => value !== 0n)
}

/** The opposite of a bool: `getDepositEnabled()` told as "deposits are paused". */
export function notFlag(call: Call): Reading<boolean> {
  return map(uint(call), value => value === 0n)
}

export function map<A, B>(reading: Reading<A>, change: (value: A) => B): Reading<B> {
  return { calls: reading.calls, parse: results => change(reading.parse(results)) }
}

/** One number less the other: what was asked for less what was served. Both may come from one answer. */
export function minus(whole: Reading<bigint>, part: Reading<bigint>): Reading<bigint> {
  return map(combine({ whole, part }), value => value.whole - value.part)
}

/** The sum of several numbers, each from its own answer. */
export function sum(first: Reading<bigint>, ...others: Reading<bigint>[]): Reading<bigint> {
  return others.reduce(
    (total, part) => map(combine({ total, part }), values => values.total + values.part),
    first,
  )
}

/** Never less than nothing: a reserve larger than the buffer leaves no buffer. */
export function atLeastZero(reading: Reading<bigint>): Reading<bigint> {
  return map(reading, value => (value > 0n ? value : 0n))
}

/**
 * A function that only newer versions of a contract have: undefined where it reverts or answers nothing.
 * Absent is not zero: whoever reads it decides what absence means.
 */
export function optional<Value>(reading: Reading<Value>): Reading<Value | undefined> {
  return {
    calls: reading.calls,
    parse(results) {
      try {
        return reading.parse(results)
      } catch (error) {
        const isTransient = error instanceof ReadingError && error.retryable
        if (error instanceof ReadingError && !isTransient) return undefined
        throw error
      }
    },
  }
}

/** Several readings as one, in one batch of calls, each under its own name. */
export function combine<Values extends object>(
  readings: {
    [Key in keyof Values]: Reading<Values[Key]>
  },
): Reading<Values> {
  const parts = Object.entries(readings) as [keyof Values, Reading<Values[keyof Values]>][]
  return {
    calls: () => parts.flatMap(([, reading]) => reading.calls()),
    parse(results) {
      let start = 0
      const values: Partial<Values> = {}
      for (const [key, reading] of parts) {
        const end = start + reading.calls().length
        values[key] = reading.parse(results.slice(start, end))
        start = end
      }
      return values as Values
    },
  }
}

/** A fee on rewards in bps, of one part or the sum of several, told in parts of `whole`. Rounded down. */
export function feeBps(whole: bigint, ...parts: Call[]): Reading<Bps> {
  return {
    calls: () => parts,
    parse: results =>
      Number((parts.reduce((sum, part, i) => sum + uintOf(results[i], part.label), 0n) * 10_000n) / whole),
  }
}
