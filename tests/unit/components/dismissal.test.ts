import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dismissedLevel, withDismissal } from '@/components/review/dismissal'
import { DEFAULT_SETTINGS } from '@/lib/messaging/schemas/settings'

const at = { host: 'curve.finance', rule: 'better-exit' }

describe('a dismissal', () => {
  it('is of one rule on one site', () => {
    const settings = withDismissal(DEFAULT_SETTINGS, at, 'notice')
    expect(dismissedLevel(settings, at)).toBe('notice')
    expect(dismissedLevel(settings, { ...at, host: 'app.uniswap.org' })).toBeUndefined()
    expect(dismissedLevel(settings, { ...at, rule: 'no-yield' })).toBeUndefined()
  })
  it('can be raised, and undone without a trace', () => {
    const before = withDismissal(DEFAULT_SETTINGS, { ...at, rule: 'no-yield' }, 'notice')
    const raised = withDismissal(withDismissal(before, at, 'notice'), at, 'danger')
    expect(dismissedLevel(raised, at)).toBe('danger')
    expect(withDismissal(raised, at, undefined)).toEqual(before)
    expect(withDismissal(before, { ...at, rule: 'no-yield' }, undefined)).toEqual(DEFAULT_SETTINGS)
  })
  it('is not found where nobody made one, whatever the site is called', () => {
    const name = fc.oneof(fc.string(), fc.constantFrom('constructor', '__proto__', 'toString'))
    fc.assert(
      fc.property(name, name, (host, rule) => {
        expect(dismissedLevel(DEFAULT_SETTINGS, { host, rule })).toBeUndefined()
      }),
    )
  })
})
