import { account, announce, answer, listenFor } from './backend'
import type { PageProvider, RpcRequest } from './window'

/**
 * As brave-core makes its provider (components/brave_wallet/renderer/js_ethereum_provider.cc): `request` can be neither
 * written nor configured, `send` and `isMetaMask` can; private state behind it.
 */
class Brave {
  #account = account
  isMetaMask = true
  isBraveWallet = true
  answer(request: RpcRequest): Promise<unknown> {
    return Promise.resolve(request.method === 'eth_coinbase' ? this.#account : answer(request))
  }
  send(request: RpcRequest): Promise<unknown> {
    return this.answer(request)
  }
}

const brave = new Brave()
Object.defineProperty(brave, 'request', { value: brave.answer.bind(brave), enumerable: true })

listenFor('com.brave.wallet')
announce('com.brave.wallet', brave as unknown as PageProvider)
