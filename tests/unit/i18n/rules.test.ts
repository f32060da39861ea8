import { describe, expect, it } from 'vitest'
import { RULES } from '@/lib/guard/rules'
import { guardTranslator } from '@/lib/i18n/guardWords'

describe.each(['en', 'zh-CN'] as const)('words of the rules in %s', language => {
  const t = guardTranslator(language)
  it.each(RULES.map(rule => rule.id))('%s has a name, a sentence and words for unknown', id => {
    for (const form of ['name', 'sentence', 'unknown']) expect(t.lookup(`rules.${id}.${form}`)).toBeTruthy()
  })
  it.each([
    'quoted',
    'throughDollars',
    'alternative',
    'recipient',
    'spender',
    'expected',
    'minimum',
    'healthFactor',
    'contract',
    'poolShare',
    'openFor',
    'limit',
    'requestChain',
  ])('evidence %s has a label', key => expect(t.lookup(`evidence.${key}`)).toBeTruthy())
})
