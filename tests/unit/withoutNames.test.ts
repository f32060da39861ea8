import { globSync, readFileSync } from 'node:fs'
import { type AbiFunction, parseAbiItem, toFunctionSelector } from 'viem'
import { expect, it } from 'vitest'
import { parseAbi as ownAbi } from '@/lib/core/abi'
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

it('leaves out what a reading calls arguments and answers, but not the fields of a struct', () => {
  const list = (code: string) => transform(code, '/lib/protocols/withdrawals/any.ts')
  const code =
    "['struct R { uint256 a; }', 'function f(address u, uint256 id) view returns (R[] list, (uint8 b, bool c) d)']"
  expect(list(code)).toBe(
    "['struct R { uint256 a; }', 'function f(address,uint256) view returns (R[],(uint8 b,bool c))']",
  )
  expect(list("'function paused() view returns (bool)'")).toBe("'function paused() view returns (bool)'")
})

it('keeps every function that is asked', () => {
  const find = /'((?:struct|function) [^']+)'/g
  const abiOf = (code: string) =>
    ownAbi([...code.matchAll(find)].map(match => match[1] ?? '')) as readonly AbiFunction[]
  const bare = (item: AbiFunction) => ({
    ...item,
    inputs: item.inputs.map(({ name: _, ...input }) => input),
    outputs: item.outputs.map(({ name: _, ...output }) => output),
  })
  const before = globSync('lib/{chains,tokens,protocols,markets,venues,services}/**/*.ts').map(file =>
    readFileSync(file, 'utf8'),
  )
  const after = before.map(code => transform(code, '/lib/protocols/withdrawals/any.ts') ?? '')
  const functions = before.flatMap(abiOf)
  expect(functions.length).toBeGreaterThan(200)
  expect(after.flatMap(abiOf)).toEqual(functions.map(bare))
  expect(after.join('').length).toBeLessThan(before.join('').length - 2_000)
})

it('touches nothing but these', () =>
  expect(transform("'function f(address a)'", '/lib/messaging/any.ts')).toBeUndefined())

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
