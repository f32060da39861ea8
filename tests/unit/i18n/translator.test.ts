import { describe, expect, it } from 'vitest'
import { resolveLanguage } from '@/lib/i18n/resolveLanguage'
import { createTranslator } from '@/lib/i18n/translator'

const tree = { a: { hello: 'Hello {name}', days: '{n} {n|day|days}' } }

describe('createTranslator', () => {
  const t = createTranslator(tree, 'en')
  it('fills placeholders and picks the plural', () => {
    expect(t('a.hello', { name: 'you' })).toBe('Hello you')
    expect(t('a.days', { n: 1 })).toBe('1 day')
    expect(t('a.days', { n: 2 })).toBe('2 days')
  })
  it('leaves a missing param visible', () => expect(t('a.hello')).toBe('Hello {name}'))
  it('looks up keys that come as data, and nothing of the prototype', () => {
    expect(t.lookup('a.nope')).toBeUndefined()
    expect(t.lookup('a.constructor.name')).toBeUndefined()
    expect(t.lookup('a')).toBeUndefined()
  })
})

describe('resolveLanguage', () => {
  it('follows the browser only when asked to', () => {
    expect(resolveLanguage('auto', ['zh-TW', 'en'])).toBe('zh-CN')
    expect(resolveLanguage('auto', ['fr', 'en-GB'])).toBe('en')
    expect(resolveLanguage('auto', ['fr'])).toBe('en')
    expect(resolveLanguage('en', ['zh-CN'])).toBe('en')
  })
})
