import { expect, test } from 'vitest'
import type { CallResult } from '@/lib/core/reading.ts'
import { erc20 } from '@/lib/tokens/erc20.ts'

const token = erc20(1, '0x00000000000000000000000000000000000000aa', 'MKR')
const hex = (text: string) => Buffer.from(text).toString('hex')
const answer = (...words: string[]): CallResult[] => [{ ok: true, data: `0x${words.join('')}` }]
const word = (value: number) => value.toString(16).padStart(64, '0')

test('a symbol is a string, or 32 bytes as the oldest tokens answer', () => {
  expect(token.symbol.parse(answer(word(32), word(5), hex('stETH').padEnd(64, '0')))).toBe('stETH')
  expect(token.symbol.parse(answer(hex('MKR').padEnd(64, '0')))).toBe('MKR')
  expect(token.name.parse(answer(word(32), word(0)))).toBe('')
})

test('decimals are a byte, or an error', () => {
  expect(token.decimals.parse(answer(word(255)))).toBe(255)
  expect(() => token.decimals.parse(answer(word(256)))).toThrow('MKR decimals()')
})

test('a string that promises more than it holds, or that is no text, is an error', () => {
  expect(() => token.symbol.parse(answer(word(32), word(500), hex('stETH')))).toThrow('MKR symbol()')
  expect(() => token.name.parse(answer('ff'.repeat(32)))).toThrow('MKR name()')
})
