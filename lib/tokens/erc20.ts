import type { Address, Hex } from '../core/address.ts'
import { calldata, decimalsOf, type Reading, ReadingError, uintOf, wordsOf } from '../core/reading.ts'

const WORD = 64

/** What any ERC-20 answers, known token or not. */
export interface Erc20 {
  symbol: Reading<string>
  name: Reading<string>
  decimals: Reading<number>
  totalSupply: Reading<bigint>
  balanceOf(account: Address): Reading<bigint>
}

/** The readings of one ERC-20. `name` is how errors call it: a symbol where one is known, else the address. */
export function erc20(chainId: number, address: Address, name: string = address): Erc20 {
  const read = <Value>(
    data: Hex,
    signature: string,
    value: (result: Parameters<Reading<Value>['parse']>[0][number] | undefined, label: string) => Value,
  ): Reading<Value> => {
    const label = `${name} ${signature}`
    return {
      calls: () => [{ chainId, to: address, data, label }],
      parse: ([result]) => value(result, label),
    }
  }
  return {
    symbol: read('0x95d89b41', 'symbol()', textOf),
    name: read('0x06fdde03', 'name()', textOf),
    decimals: read('0x313ce567', 'decimals()', decimalsOf),
    totalSupply: read('0x18160ddd', 'totalSupply()', uintOf),
    balanceOf: account => read(calldata('0x70a08231', account), 'balanceOf(address)', uintOf),
  }
}

/** A `string`, or a `bytes32` as the oldest tokens answer. Throws ReadingError when it is neither. */
function textOf(result: Parameters<typeof wordsOf>[0], label: string): string {
  const hex = wordsOf(result, label, 1).slice(2)
  if (hex.length === WORD) return decodeUtf8(hex.replace(/(00)+$/, ''), label)
  const start = Number(uintOf(result, label)) * 2
  const length = Number(BigInt(`0x${hex.slice(start, start + WORD) || '0'}`)) * 2
  const text = hex.slice(start + WORD, start + WORD + length)
  if (text.length !== length) throw new ReadingError(`${label}: the answer is too short`)
  return decodeUtf8(text, label)
}

function decodeUtf8(hex: string, label: string): string {
  const bytes = Uint8Array.from(hex.match(/../g) ?? [], pair => Number.parseInt(pair, 16))
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (cause) {
    throw new ReadingError(`${label}: the answer is no text`, { cause })
  }
}
