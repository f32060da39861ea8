import { describe, expect, it } from 'vitest'
import type { Address } from '@/lib/core/address'
import type { Facts, TokenFacts } from '@/lib/guard/facts'
import { RULES } from '@/lib/guard/rules/index'
import { SPEAKS } from './speaks'
import { calm, findingOf, levelOf, sale } from './world'

const OF_ALL = [
  'account',
  'effects',
  'ethUsdWad',
  'walletChainId',
  'protocols',
  'loan',
  'pools',
  'hasCode',
] as const
const OF_TOKENS = ['underlying', 'exchangeRateWad', 'marketRateWad', 'aprBps', 'peg'] as const

/** The same facts, each time without one of them. */
function withoutOne(facts: Facts): [string, Facts][] {
  const tokens = Object.entries(facts.tokens) as [Address, TokenFacts][]
  return [
    ...OF_ALL.map((key): [string, Facts] => [key, { ...facts, [key]: undefined }]),
    ['ways', { ...facts, ways: [] }],
    ['tokens', { ...facts, tokens: {} }],
    ...tokens.flatMap(([address, one]) =>
      OF_TOKENS.map((key): [string, Facts] => [
        `${key} of ${one.symbol}`,
        { ...facts, tokens: { ...facts.tokens, [address]: { ...one, [key]: undefined } } },
      ]),
    ),
  ]
}

describe('with each fact missing', () => {
  it.each(Object.entries(SPEAKS))(
    '%s says what it knows or that it does not, never that all is well',
    (rule, cases) => {
      for (const [one, facts] of cases)
        for (const [missing, less] of withoutOne(facts)) {
          const found = findingOf(rule, one, less)
          expect(found?.level, `${rule} without ${missing}`).not.toBe('ok')
          if (found?.level === 'unknown') expect(found.measurement.value).toBeUndefined()
        }
    },
  )
  it('some rule notices each of them', () => {
    const unnoticed = [...OF_ALL, 'ways', 'tokens'].filter(name => {
      const cases = Object.entries(SPEAKS).flatMap(([rule, all]) => all.map(one => ({ rule, one })))
      return cases.every(({ rule, one: [intent, facts] }) => {
        const less = withoutOne(facts).find(([missing]) => missing === name)?.[1] ?? facts
        return findingOf(rule, intent, less)?.level === findingOf(rule, intent, facts)?.level
      })
    })
    // The dollar and what was foreseen are tried with the prices themselves.
    expect(unnoticed).toEqual(['effects', 'ethUsdWad'])
  })
})

it('every rule is made to speak here', () =>
  expect(Object.keys(SPEAKS).sort()).toEqual(RULES.map(({ id }) => id).sort()))

describe('simulation-disagrees', () => {
  const rule = 'simulation-disagrees'
  it('is a caution where something else moves, fine where the same does, silent where nothing was seen', () => {
    expect(levelOf(rule, sale(-50, { basis: 'disagree', confidence: 'low' }), calm())).toBe('caution')
    expect(levelOf(rule, sale(-50, { basis: 'both' }), calm())).toBe('ok')
    for (const basis of ['decoded', 'simulated'] as const)
      expect(levelOf(rule, sale(-50, { basis }), calm())).toBeUndefined()
  })
})
