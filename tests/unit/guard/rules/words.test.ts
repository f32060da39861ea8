import { describe, expect, it } from 'vitest'
import { describeFinding } from '@/lib/format/describeFinding'
import type { Facts } from '@/lib/guard/facts'
import type { Intent } from '@/lib/guard/intent'
import { RULES } from '@/lib/guard/rules/index'
import { guardTranslator } from '@/lib/i18n/guardWords'
import type { Review } from '@/lib/messaging/schemas/verdict'
import { SPEAKS } from './speaks'
import { findingOf } from './world'

/** As the face gets it. */
function told(rule: string, one: Intent, facts: Facts): Review['findings'][number] {
  const found = findingOf(rule, one, facts)
  if (!found) throw new Error(`${rule} says nothing`)
  const { level, limit, measurement } = found
  const { value, form, params, evidence } = measurement
  const unit = RULES.find(({ id }) => id === rule)?.unit
  return { rule, level, limit, value, unit, form, params, evidence } as Review['findings'][number]
}

it('every rule is made to speak here', () =>
  expect(Object.keys(SPEAKS).sort()).toEqual(RULES.map(({ id }) => id).sort()))

describe.each(['en', 'zh-CN'] as const)('in %s', language => {
  const t = guardTranslator(language)
  it.each(Object.entries(SPEAKS))('%s has a whole sentence for what it finds', (rule, cases) => {
    for (const [one, facts] of cases) {
      const finding = told(rule, one, facts)
      expect(['notice', 'caution', 'danger']).toContain(finding.level)
      const { sentence, evidence } = describeFinding(finding, t)
      expect(sentence).not.toBe(rule)
      expect(sentence).not.toMatch(/[{}]|undefined|NaN/)
      for (const { key } of finding.evidence) expect(t.lookup(`evidence.${key}`), key).toBeDefined()
      for (const { value } of evidence) expect(value).not.toMatch(/undefined|NaN/)
    }
  })
  it('tells what was measured beside where its level begins', () => {
    const evidenceOf = (rule: string) => {
      const [one, facts] = SPEAKS[rule]?.[0] ?? []
      return one && facts ? describeFinding(told(rule, one, facts), t).evidence.at(-1) : undefined
    }
    expect(evidenceOf('sell-below-exchange-rate')?.value).toBe('1.50%')
    expect(evidenceOf('sell-below-exchange-rate')?.from).toContain('0.75%')
    expect(evidenceOf('deposit-collateral')?.value).toBe('1.1')
    expect(evidenceOf('deposit-collateral')?.from).toContain('1.2')
    expect(evidenceOf('recipient-is-not-you')?.from).not.toContain(t('levels.danger'))
  })
  it('says how far the peg is off, and what one withdrawal takes', () => {
    const sentenceOf = (rule: string, at: number) => {
      const [one, facts] = SPEAKS[rule]?.[at] ?? []
      return one && facts ? describeFinding(told(rule, one, facts), t).sentence : ''
    }
    expect(sentenceOf('peg-unstable', 1)).toContain('0.80%')
    expect(sentenceOf('peg-unstable', 2)).toContain('0.80%')
    expect(sentenceOf('peg-unstable', 1)).not.toBe(sentenceOf('peg-unstable', 2))
    expect(sentenceOf('withdrawal-limits', 1)).toMatch(/2,000 stETH.*1,000/)
    expect(sentenceOf('deposit-collateral', 0)).toContain('4.00%')
    expect(sentenceOf('better-exit', 0)).toMatch(/2/)
  })
  it.each(RULES.map(({ id }) => id))('%s says that it is not known', id => {
    const unknown = describeFinding(
      { rule: id, level: 'unknown', unit: 'count', params: {}, evidence: [] },
      t,
    )
    expect(unknown.sentence).not.toBe(id)
    expect(unknown.sentence).not.toMatch(/[{}]/)
  })
})
