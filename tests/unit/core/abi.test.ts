import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import ts from 'typescript'
import * as viem from 'viem'
import { describe, expect, it } from 'vitest'
import { parseAbi, parseAbiItem, parseAbiParameters } from '@/lib/core/abi'
import { sourceFiles } from '../../structure/sources'

/** Every list and every single text that the program hands to the parser, or may. */
const lists: string[][] = []
const texts: string[] = []
/** What decoders write without the word before it. */
const bare: string[] = []
for (const file of sourceFiles('lib')) {
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) {
      texts.push(node.text)
      if (file.startsWith('lib/guard/decoders/') && /^\w+\(.*\)$/.test(node.text)) bare.push(node.text)
    }
    if (
      ts.isCallExpression(node) &&
      ts.isIdentifier(node.expression) &&
      node.expression.text === 'parseAbi'
    ) {
      const [list] = node.arguments
      if (list && ts.isArrayLiteralExpression(list))
        lists.push(list.elements.filter(ts.isStringLiteralLike).map(one => one.text))
    }
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true))
}
const functions = texts.filter(text => /^function \w+\(/.test(text) && !lists.flat().includes(text))

describe('an ABI from its signatures', () => {
  it('is what viem makes of every list in the program', () => {
    expect(lists.length).toBeGreaterThan(20)
    for (const list of lists) expect(parseAbi(list)).toEqual(viem.parseAbi(list))
  })
  it('is what viem makes of every function in the program', () => {
    expect(functions.length).toBeGreaterThan(100)
    expect(bare.length).toBeGreaterThan(300)
    for (const one of [...functions, ...bare.map(text => `function ${text}`)])
      expect(parseAbiItem(one as string), one).toEqual(viem.parseAbiItem(one as string))
  })
  it('is what viem makes of any nesting', () => {
    const name = fc.constantFrom('', ' first', ' second_2')
    const listed = fc.constantFrom('', '[]', '[3]', '[][2]')
    const { parameter } = fc.letrec<{ parameter: string }>(tie => ({
      parameter: fc
        .tuple(
          fc.oneof(
            { depthSize: 'small', withCrossShrink: true },
            fc.constantFrom('address', 'uint', 'int', 'uint48', 'bytes', 'bytes32', 'bool', 'string'),
            fc.array(tie('parameter'), { minLength: 1, maxLength: 3 }).map(parts => `(${parts.join(', ')})`),
          ),
          listed,
          name,
        )
        .map(parts => parts.join('')),
    }))
    const parameters = fc.array(parameter, { minLength: 1, maxLength: 4 }).map(parts => parts.join(','))
    fc.assert(
      fc.property(parameters, parameters, fc.constantFrom(' view', ' pure', ' payable', ''), (a, b, can) => {
        const signature = `function f(${a})${can} returns (${b})`
        expect(parseAbiItem(signature)).toEqual(viem.parseAbiItem(signature as string))
        expect(parseAbiParameters(a)).toEqual(viem.parseAbiParameters(a as string))
      }),
    )
  })
  it.each(['f(uint256)', 'function f(uint256', 'function f(uint256 a b)', 'event E(uint256 indexed a)'])(
    'is not made of %s',
    signature => {
      expect(() => parseAbiItem(signature)).toThrow(TypeError)
    },
  )
})
