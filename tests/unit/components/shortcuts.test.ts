import { describe, expect, it } from 'vitest'
import { shortcutOf } from '@/components/shortcuts/shortcuts'

const press = (key: string, change = {}) => ({
  key,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  isTyping: false,
  ...change,
})

describe('shortcutOf', () => {
  it('knows the keys', () => {
    expect(shortcutOf(press('r'), true)).toBe('refresh')
    expect(shortcutOf(press('2'), true)).toBe('tab')
    expect(shortcutOf(press('x'), true)).toBeUndefined()
  })
  it('keeps out of typing, of modifiers, and of who switched it off', () => {
    expect(shortcutOf(press('r', { isTyping: true }), true)).toBeUndefined()
    expect(shortcutOf(press('r', { ctrlKey: true }), true)).toBeUndefined()
    expect(shortcutOf(press('r'), false)).toBeUndefined()
  })
  it('lets Escape go back always', () => {
    expect(shortcutOf(press('Escape', { isTyping: true }), false)).toBe('back')
  })
})
