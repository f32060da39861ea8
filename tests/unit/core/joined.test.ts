import { expect, it } from 'vitest'
import { joined, together, told } from '@/lib/core/joined'
import type { CallResult, Reading } from '@/lib/core/reading'

const call = (label: string) => ({ chainId: 1, to: '0x00', data: '0x', label }) as const
const answer = (data: string): CallResult => ({ ok: true, data: data as `0x${string}` })
/** Asks `size` things and says what it heard. */
const heard = (name: string, size: number): Reading<string> => ({
  calls: () => Array.from({ length: size }, (_, index) => call(`${name}${index}`)),
  parse: results => results.map(result => (result.ok ? result.data : '')).join(''),
})

it('gives each reading its own answers, in a list or by name', () => {
  const list = together([heard('a', 2), heard('b', 0), heard('c', 1)])
  expect(list.calls().map(({ label }) => label)).toEqual(['a0', 'a1', 'c0'])
  expect(list.parse([answer('0x1'), answer('0x2'), answer('0x3')])).toEqual(['0x10x2', '', '0x3'])
  const named = joined({ one: heard('a', 1), known: told(7), rest: list })
  expect(named.calls()).toHaveLength(4)
  expect(named.parse(['0x9', '0x1', '0x2', '0x3'].map(answer))).toEqual({
    one: '0x9',
    known: 7,
    rest: ['0x10x2', '', '0x3'],
  })
})
