// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { showCard } from '@/lib/bridge/card'
import type { GuardCard } from '@/lib/core/guardChannel'

/** A closed root is closed to the test as well: it is caught as it is made. */
let roots: ShadowRoot[] = []
const native = Element.prototype.attachShadow

beforeEach(() => {
  vi.useFakeTimers()
  roots = []
  Element.prototype.attachShadow = function attach(init) {
    const root = native.call(this, init)
    roots.push(root)
    return root
  }
  Element.prototype.animate = vi.fn()
})
afterEach(() => {
  dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }))
  vi.useRealTimers()
  Element.prototype.attachShadow = native
})

const card = (more: Partial<GuardCard> = {}): GuardCard => ({
  level: 'notice',
  title: 'You sell <b>10</b> stETH',
  lines: ['one', 'two'],
  dismissLabel: 'Close',
  ...more,
})
const hosts = () => [...document.documentElement.children].filter(({ localName }) => localName === 'div')

it('stands outside the body, in a closed root, and takes words as words', () => {
  showCard(card())
  expect(hosts()).toHaveLength(1)
  expect(hosts()[0]?.shadowRoot).toBeNull()
  expect(document.body.textContent).toBe('')
  expect(roots[0]?.querySelector('b')).toBeNull()
  expect(roots[0]?.querySelector('strong')?.textContent).toBe('You sell <b>10</b> stETH')
})

it('has one button, which closes it; Escape closes it too', () => {
  showCard(card())
  const buttons = roots[0]?.querySelectorAll('button') ?? []
  expect(buttons).toHaveLength(1)
  expect(buttons[0]?.getAttribute('aria-label')).toBe('Close')
  buttons[0]?.click()
  expect(hosts()).toEqual([])
  showCard(card())
  dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }))
  expect(hosts()).toEqual([])
})

it('is one at a time, and leaves by itself below caution only', () => {
  showCard(card())
  showCard(card({ level: 'unknown' }))
  expect(hosts()).toHaveLength(1)
  vi.advanceTimersByTime(13_000)
  expect(hosts()).toEqual([])
  showCard(card({ level: 'caution' }))
  vi.advanceTimersByTime(60_000)
  expect(hosts()).toHaveLength(1)
  expect(roots.at(-1)?.querySelector('section')?.getAttribute('role')).toBe('alert')
})
