import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { RULES } from '@/lib/guard/rules/index'
import { at } from '@/lib/tokens/defineToken'
import { withoutSources } from '@/lib/withoutSources'

const A = '0x7f39C581F595B53c5cb19bD0b3f8dA6c935E2Ca0'
const { transform } = withoutSources()

it('leaves out where facts come from, and keeps how many said so', () => {
  const code = `addresses: { 1: at('${A}', 'a/b:c.md', 'd/e:f.json'), 10: legacyAt(\n  '${A}',\n  'a/b:c.md',\n) },\n  sources: [\n 'x/y:z.sol' ],`
  expect(transform(code, '/lib/tokens/wstETH.ts')).toBe(
    `addresses: { 1: at('${A}', '', ''), 10: legacyAt('${A}',\n  '') },\n  `,
  )
  expect(at(A, '', '').confidence).toBe(at(A, 'a/b:c.md', 'd/e:f.json').confidence)
})

it('leaves a list alone that names nobody: it is filled later', () => {
  const code = 'const answer: PegAnswer = { sources: [], yours: [] }'
  expect(transform(code, '/lib/markets/pegReading.ts')).toBe(code)
})

it('leaves out where people look a transaction up', () =>
  expect(transform("{\n  id: 1,\n  explorerUrl: 'https://x/',\n}", '/lib/chains/x.ts')).toBe(
    '{\n  id: 1,\n}',
  ))

it('leaves out the reason of every rule', () => {
  for (const { id, source } of RULES) {
    const code = readFileSync(`lib/guard/rules/${id}.ts`, 'utf8')
    expect(code).toContain(source)
    expect(transform(code, `/lib/guard/rules/${id}.ts`)).not.toContain(source)
  }
})

it('touches nothing outside the registries', () =>
  expect(transform("sources: ['a/b:c']", '/lib/guard/decode.ts')).toBeUndefined())

it('leaves out what is told of a protocol for reading, and nothing that is reckoned with', () => {
  const code = `defineProtocol({
  id: 'x',
  audits: {
    url: 'https://x/',
    readOn: '2026-11-24',
  },
  incidents: [
    { id: 'a', date: '2025', source: 'https://y/', readOn: '2026-11-24' },
  ],
  tokens: {
    x: { redemption: 'queue' },
  },
})`
  expect(transform(code, '/lib/protocols/x.ts')).toBe(`defineProtocol({
  id: 'x',
  tokens: {
    x: { redemption: 'queue' },
  },
})`)
})
