import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { ask, BackgroundGoneError, tell } from '@/lib/bridge/runtime'

const sendMessage = vi.fn()
const scope = globalThis as { chrome?: unknown }
const runtime: { id: string | undefined; sendMessage: typeof sendMessage } = { id: 'x', sendMessage }

beforeEach(() => {
  vi.useFakeTimers()
  sendMessage.mockReset()
  runtime.id = 'x'
  scope.chrome = { runtime }
})
afterEach(() => {
  vi.useRealTimers()
  delete scope.chrome
})

const SITE = { type: 'guard.site' } as const
const gone = new Error('Could not establish connection. Receiving end does not exist.')
const later = (ms: number) => new Promise((_, reject) => setTimeout(() => reject(gone), ms))

it('asks again when the worker died before it answered: the same message, the same answer', async () => {
  sendMessage.mockRejectedValueOnce(gone).mockResolvedValueOnce(undefined).mockResolvedValueOnce('answer')
  const answer = ask(SITE)
  await vi.runAllTimersAsync()
  expect(await answer).toBe('answer')
  expect(sendMessage.mock.calls).toEqual([[SITE], [SITE], [SITE]])
})

it('gives up when nobody answers', async () => {
  sendMessage.mockRejectedValue(gone)
  const answer = ask(SITE).catch((error: unknown) => error)
  await vi.runAllTimersAsync()
  expect(await answer).toBeInstanceOf(BackgroundGoneError)
  expect(sendMessage).toHaveBeenCalledTimes(5)
})

it('gives up at once when the extension was reloaded: the browser takes the id away', async () => {
  sendMessage.mockImplementation(async () => {
    runtime.id = undefined
    throw gone
  })
  await expect(ask(SITE)).rejects.toBeInstanceOf(BackgroundGoneError)
  expect(sendMessage).toHaveBeenCalledTimes(1)
})

it('a person may read for long: each death after that is a first one', async () => {
  for (let i = 0; i < 8; i++) sendMessage.mockImplementationOnce(() => later(30_000))
  sendMessage.mockResolvedValueOnce('answer')
  const answer = ask(SITE)
  await vi.runAllTimersAsync()
  expect(await answer).toBe('answer')
})

it('tells once, and does not mind that nobody hears it', async () => {
  sendMessage.mockRejectedValue(gone)
  tell(SITE)
  await vi.runAllTimersAsync()
  expect(sendMessage).toHaveBeenCalledTimes(1)
})
