import { globSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, it } from 'vitest'
import { RULES } from '@/lib/guard/rules/index'
import { en } from '@/lib/i18n/en/index'
import { zhCN } from '@/lib/i18n/zh-CN/index'

/** Files of the folder that hold no rule: the registry, and what several rules share. */
const SHARED = ['index', 'price', 'provenance']

const files = globSync('lib/guard/rules/*.ts')
  .map(file => basename(file, '.ts'))
  .filter(name => !SHARED.includes(name))
  .sort()
const ids = RULES.map(rule => rule.id)

describe('rules', () => {
  it('are registered once each, under the name of their file', () => expect([...ids].sort()).toEqual(files))
  it.each(ids)('%s has words in both languages', id => {
    expect(Object.keys(en.rules)).toContain(id)
    expect(Object.keys(zhCN.rules)).toContain(id)
  })
  it.each(RULES.map(rule => [rule.id, rule.source] as const))('%s names its source', (_, source) =>
    expect(source.trim()).not.toBe(''),
  )
  it('leave no words for a rule that does not exist', () =>
    expect(Object.keys(en.rules).filter(key => !ids.includes(key))).toEqual([]))
})
