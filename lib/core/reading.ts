import type { Address, Hex } from './address.ts'
import { AppError } from './appError.ts'

/** One eth_call. What it is for stands in `label`: "stETH getTotalShares()". */
export interface Call {
  chainId: number
  to: Address
  data: Hex
  label: string
}

/** What came back for one call: its bytes, or why there are none. */
export type CallResult = { ok: true; data: Hex } | { ok: false; error: AppError }

/**
 * Something that can be read from chains. Both functions are pure: `calls` says what to ask, `parse` makes
 * the value of the answers, in the same order. `parse` throws an AppError that names what was missing.
 */
export interface Reading<Value, Context = void> {
  calls(context: Context): Call[]
  parse(results: readonly CallResult[], context: Context): Value
}

/** A contract reverted, answered nothing, or answered too little. */
export class ReadingError extends AppError {
  override name = 'ReadingError'
}

/** The bytes of an answer. Throws ReadingError naming the call when it failed or is shorter than `minWords` words. */
export function wordsOf(result: CallResult | undefined, label: string, minWords: number): Hex {
  if (!result) throw new ReadingError(`${label}: not asked`)
  if (!result.ok)
    throw new ReadingError(`${label}: ${result.error.shortMessage}`, {
      cause: result.error,
      retryable: result.error.retryable,
    })
  if (result.data.length < 2 + 64 * minWords)
    throw new ReadingError(`${label}: the answer is too short`, { details: result.data.slice(0, 80) })
  return result.data
}

/** Word `index` of an answer as an unsigned integer. Errors as `wordsOf`. */
export function uintOf(result: CallResult | undefined, label: string, index = 0): bigint {
  const data = wordsOf(result, label, index + 1)
  return BigInt(`0x${data.slice(2 + 64 * index, 2 + 64 * (index + 1))}`)
}

/** Word `index` of an answer as a signed 256-bit integer. Errors as `wordsOf`. */
export function intOf(result: CallResult | undefined, label: string, index = 0): bigint {
  return BigInt.asIntN(256, uintOf(result, label, index))
}

/** Calldata of a function whose arguments are all static words: selector, then one word each. */
export function calldata(selector: Hex, ...args: (bigint | Address)[]): Hex {
  const words = args.map(arg => {
    const value = typeof arg === 'bigint' ? BigInt.asUintN(256, arg) : BigInt(arg)
    return value.toString(16).padStart(64, '0')
  })
  return `${selector}${words.join('')}` as Hex
}

const MOST_DECIMALS = 255n

/** Decimals, a `uint8`. Throws ReadingError when it is more: ten to the power of it would be no number. */
export function decimalsOf(result: CallResult | undefined, label: string): number {
  const decimals = uintOf(result, label)
  if (decimals > MOST_DECIMALS) throw new ReadingError(`${label}: ${decimals} is more than there are`)
  return Number(decimals)
}
