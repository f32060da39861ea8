import { describe, expect, it } from 'vitest'
import { RULES } from '@/lib/guard/rules'
import { rules as english } from '@/lib/i18n/en/rules'
import { guardTranslator } from '@/lib/i18n/guardWords'

/** A rule has a sentence, or one for each way in which it can be broken. */
const NO_SENTENCE = new Set(['name', 'unknown'])

describe.each(['en', 'zh-CN'] as const)('words of the rules in %s', language => {
  const t = guardTranslator(language)
  it.each(RULES.map(rule => rule.id))('%s has a name, a sentence and words for unknown', id => {
    for (const form of ['name', 'unknown']) expect(t.lookup(`rules.${id}.${form}`)).toBeTruthy()
    const forms = Object.keys(english[id as keyof typeof english]).filter(form => !NO_SENTENCE.has(form))
    expect(forms.length).toBeGreaterThan(0)
    for (const form of forms) expect(t.lookup(`rules.${id}.${form}`)).toBeTruthy()
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
