import { announce, answer, listenFor } from './backend'
import type { PageProvider, RpcRequest } from './window'

/** As Ambire's page code: a class with private state, and another Proxy of it each time somebody looks. */
class Ambire {
  #isReady = true
  request = (request: RpcRequest): Promise<unknown> =>
    this.#isReady ? Promise.resolve(answer(request)) : Promise.reject(new Error('not ready'))
}

const ambire = new Ambire()
Object.defineProperty(window, 'ethereum', { configurable: true, get: () => new Proxy(ambire, {}) })

listenFor('com.ambire.wallet')
announce('com.ambire.wallet', ambire as PageProvider)
