import { beforeEach, describe, expect, it, vi } from 'vitest'
import { onMessage } from '@/lib/io/messages'

type Listener = (message: unknown, sender: object, respond: (answer: unknown) => void) => unknown

const listeners: Listener[] = []
vi.mock('wxt/browser', () => ({
  browser: { runtime: { onMessage: { addListener: (listener: Listener) => listeners.push(listener) } } },
}))

/** As the browser does it: the way back stays open only for a listener that says `true`. */
function send(message: unknown): Promise<unknown> {
  return new Promise(resolve => {
    const isOpen = listeners.at(-1)!(message, { id: 'own' }, resolve)
    if (isOpen !== true) resolve('nobody')
  })
}

describe('messages within the extension', () => {
  beforeEach(() => void listeners.splice(0))

  it('are answered when the answer is ready, with who asks', async () => {
    onMessage(async (message, sender) => ({ message, by: sender.id }))
    expect(await send('hello')).toEqual({ message: 'hello', by: 'own' })
  })
  it('that are not for us keep nobody waiting', async () => {
    onMessage(() => undefined)
    expect(await send('hello')).toBe('nobody')
  })
  it('whose answer fails are answered with nothing, and the error is seen', async () => {
    const seen = new Promise(resolve => process.once('unhandledRejection', resolve))
    onMessage(() => Promise.reject(new Error('broken')))
    expect(await send('hello')).toBeUndefined()
    expect(await seen).toMatchObject({ message: 'broken' })
  })
})
