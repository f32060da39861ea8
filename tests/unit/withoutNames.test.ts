import { globSync, readFileSync } from 'node:fs'
import { type AbiFunction, parseAbiItem, toFunctionSelector } from 'viem'
import { expect, it } from 'vitest'
import { withoutNames } from '@/lib/withoutNames'

const { transform } = withoutNames()
const strip = (code: string) => transform(code, '/lib/guard/decoders/any.ts')

const LATE = ['on(`f($', '{tuple} d, uint256 e)`, x)'].join('')

it.each([
  [
    'on(\n  `f(address a, (uint256 b, bytes c)[] d, uint256[2] e)`, x)',
    'on(\n  `f(address,(uint256 b,bytes c)[],uint256[2])`, x)',
  ],
  ["decodeParameters('bytes a, (uint8 b, bool c) d', x)", "decodeParameters('bytes,(uint8 b,bool c)', x)"],
  ["on('f()', x)", "on('f()', x)"],
  ["on('f(address)', x)", "on('f(address)', x)"],
  // What is put together while it runs is left alone.
  [LATE, LATE],
])('%s', (code, stripped) => expect(strip(code)).toBe(stripped))

it('touches nothing but decoders', () =>
  expect(transform("on('f(address a)', x)", '/lib/tokens/erc20.ts')).toBeUndefined())

it('keeps every function and every struct of the decoders', () => {
  const lists = /\bdecodeParameters\(\s*(['`])((?:(?!\1)[^$\\])*)\1/g
  const find = /\bon\(\s*(['`])(\w+\((?:(?!\1)[^$\\])*\))\1/g
  const signatures = globSync('lib/guard/decoders/**/*.ts').flatMap(file => {
    const code = readFileSync(file, 'utf8')
    const signaturesIn = (text: string) => [
      ...[...text.matchAll(find)].map(match => match[2] ?? ''),
      ...[...text.matchAll(lists)].map(match => `f(${match[2]})`),
    ]
    const before = signaturesIn(code)
    const after = signaturesIn(strip(code) ?? '')
    expect(after, file).toHaveLength(before.length)
    return before.map((signature, index) => [signature, after[index] ?? ''] as const)
  })
  expect(signatures.length).toBeGreaterThan(200)
  const item = (signature: string) => parseAbiItem(`function ${signature}` as string) as AbiFunction
  for (const [before, after] of signatures) {
    expect(toFunctionSelector(item(after)), before).toBe(toFunctionSelector(item(before)))
    const unnamed = item(before).inputs.map(({ name: _, ...input }) => input)
    expect(item(after).inputs, before).toEqual(unnamed)
  }
})
