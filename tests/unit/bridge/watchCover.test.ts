// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { watchCover } from '@/lib/bridge/watchCover'
import { whenActive } from '@/lib/bridge/whenActive'

const sendMessage = vi.fn(async (_: { state: string; why?: string; document: string }) => undefined)
const scope = globalThis as { chrome?: unknown }
const said = () => sendMessage.mock.calls.map(([{ state, why }]) => [state, why].filter(Boolean).join(' '))

beforeEach(() => {
  vi.useFakeTimers()
  sendMessage.mockClear()
  localStorage.clear()
  scope.chrome = { runtime: { id: 'x', sendMessage } }
})
afterEach(() => vi.useRealTimers())

const show = (name: string, isPersisted: boolean) =>
  window.dispatchEvent(Object.assign(new Event(name), { persisted: isPersisted }))
const settle = () => vi.advanceTimersByTimeAsync(10)

it('says that a provider is found, takes it back when the page goes, and says it again from the cache', async () => {
  const cover = watchCover(window)
  cover.found('provider')
  await settle()
  show('pagehide', true)
  await settle()
  show('pageshow', true)
  await settle()
  expect(said()).toEqual(['covered provider', 'gone', 'covered provider'])
  expect(new Set(sendMessage.mock.calls.map(([{ document }]) => document)).size).toBe(1)
})

it('says that there is no provider three seconds after the page loaded, not before', async () => {
  watchCover(window)
  window.dispatchEvent(new Event('load'))
  await vi.advanceTimersByTimeAsync(2_900)
  expect(said()).toEqual([])
  await vi.advanceTimersByTimeAsync(200)
  expect(said()).toContain('not-covered no-provider')
})

it.each([
  ['[{"topic":"t"}]', 'not-covered walletconnect'],
  ['[]', 'covered provider'],
])('reads a WalletConnect store (%s) as %s', async (stored, word) => {
  localStorage.setItem('wc@2:client:0.3:session', stored)
  watchCover(window).found('provider')
  await settle()
  expect(said()).toEqual([word])
})

it('says nothing of a site that is off', async () => {
  const cover = watchCover(window)
  cover.standAside()
  cover.found('provider')
  await settle()
  expect(said()).toEqual(['gone'])
})

it('a frame says nothing: a tab has one badge', async () => {
  const frame = { top: window, addEventListener: vi.fn() } as unknown as Window
  watchCover(frame).found('provider')
  await settle()
  expect(said()).toEqual([])
})

it('a prerendered page waits until somebody looks at it', () => {
  const run = vi.fn()
  Object.assign(document, { prerendering: true })
  whenActive(run)
  expect(run).not.toHaveBeenCalled()
  document.dispatchEvent(new Event('prerenderingchange'))
  document.dispatchEvent(new Event('prerenderingchange'))
  expect(run).toHaveBeenCalledTimes(1)
  Object.assign(document, { prerendering: false })
  whenActive(run)
  expect(run).toHaveBeenCalledTimes(2)
})
