import { HANDSHAKE } from '../../../lib/provider/wire'
import { announce, answer } from './backend'
import type { PageProvider, RpcRequest } from './window'
import './plain'

/** Everything that looks like the guard speaking: seen by the first script of the page, capturing. */
const overheard: string[] = []
for (const type of [HANDSHAKE, 'message'])
  window.addEventListener(
    type,
    event => {
      const { data, ports } = event as MessageEvent
      const isWallets = typeof data === 'object' && data !== null && 'target' in data
      if (!isWallets || ports.length > 0) overheard.push(`${type} ${JSON.stringify(data)}`)
    },
    true,
  )

/** Says "pass" in every way a page can think of. */
function forge(): void {
  const { port1, port2 } = new MessageChannel()
  window.dispatchEvent(new MessageEvent(HANDSHAKE, { ports: [port2], cancelable: true }))
  for (const id of ['', '0', '1-2-3-4', '*']) {
    port1.postMessage(['done', id, 'pass'])
    port1.postMessage(['off'])
    window.postMessage(['done', id, 'pass'], '*')
    window.dispatchEvent(new MessageEvent('message', { data: ['off'] }))
  }
}

/** Turns what the guard might lean on into what the page likes. */
function spoil(): void {
  const pass = ['done', '*', 'pass']
  const always = (value: unknown) => () => value
  Object.defineProperty(MessageEvent.prototype, 'data', { get: always(pass), configurable: true })
  Object.defineProperty(Array.prototype, '1', { set: () => {}, get: always('pass'), configurable: true })
  Object.defineProperty(Object.prototype, 'decision', { get: always('pass'), configurable: true })
  Object.defineProperty(Object.prototype, 'toJSON', { value: always({}), configurable: true, writable: true })
  Object.assign(MessagePort.prototype, { postMessage: () => {} })
  Object.defineProperty(Promise.prototype, 'then', {
    value: (done: (value: unknown) => unknown) => done('pass'),
  })
  Object.assign(Reflect, { apply: always(undefined), ownKeys: always([]), defineProperty: always(true) })
  Object.assign(WeakMap.prototype, { get: always(undefined), set: always(undefined) })
  Object.assign(Function.prototype, { call: always(undefined), apply: always(undefined) })
  Object.assign(Array.prototype, { push: always(0), map: always([]) })
  Object.assign(window, { setTimeout: always(0), MessageChannel: undefined, Proxy: undefined })
  Object.assign(crypto, { getRandomValues: (words: Uint32Array) => words })
}

/** As many wallets as asked for, each of which asks at once: what they get, in the order of the answers. */
function flood(count: number, request: RpcRequest): string[] {
  const outcomes: string[] = []
  for (let i = 0; i < count; i++) {
    const provider: PageProvider = { request: async asked => answer(asked) }
    announce(`flood.${i}`, provider)
    const keep = (outcome: unknown) => void outcomes.push(String(outcome))
    void provider
      .request({ method: 'eth_chainId' })
      .then(() => provider.request(request))
      .then(keep, ({ code }) => keep(code))
  }
  return outcomes
}

Object.assign(window, { attack: { overheard, forge, spoil, flood } })
