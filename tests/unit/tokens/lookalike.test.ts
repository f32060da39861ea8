import { expect, test } from 'vitest'
import { isLookalike, lookalikeOf } from '@/lib/tokens/lookalike.ts'

const STETH = '0xae7ab96520DE3A18E5e111B5EaAb095312D7fE84'
const STRANGER = '0x00000000000000000000000000000000000000aa'

test('the token itself is no lookalike, in whatever case its address is written', () => {
  expect(isLookalike(1, STETH, 'stETH')).toBe(false)
  expect(isLookalike(1, STETH.toLowerCase(), 'stETH')).toBe(false)
})

test('another contract with its symbol is one, and so is its address on another chain', () => {
  expect(lookalikeOf(1, STRANGER, { symbol: 'stETH' })?.id).toBe('steth')
  expect(isLookalike(8453, STETH, 'stETH')).toBe(true)
})

test.each(['STETH', ' stETH ', 'ѕtЕТН', 'stETΗ', 'st\u200bETH', 'ｓｔＥＴＨ'])(
  '%j reads as stETH',
  symbol => {
    expect(isLookalike(1, STRANGER, symbol)).toBe(true)
  },
)

test('a name is enough', () => {
  expect(lookalikeOf(1, STRANGER, { symbol: 'RP', name: 'Rocket Pool ETH' })?.id).toBe('reth')
})

test('what only contains a symbol is no lookalike', () => {
  expect(isLookalike(1, STRANGER, 'stETH-LP')).toBe(false)
  expect(isLookalike(1, STRANGER, 'aEthwstETH')).toBe(false)
  expect(isLookalike(1, STRANGER, '')).toBe(false)
})
