import { account, announce, answer, listenFor } from './backend'
import type { RpcRequest } from './window'

const listeners = new Map<string, (value: unknown) => void>()

const wallet = {
  request: async (request: RpcRequest) => answer(request),
  on: (name: string, listener: (value: unknown) => void) => {
    listeners.set(name, listener)
  },
  /** Only for the tests: what the wallet announces. */
  say: (name: string, value: unknown) => listeners.get(name)?.(value),
}

Object.assign(window, { ethereum: wallet })
listenFor('test.plain')
announce('test.plain', wallet)
wallet.say('chainChanged', '0x1')
if (account) wallet.say('accountsChanged', [account])

/** A request that the page makes by itself as soon as it runs, for a document that no test can reach yet. */
const asked = new URLSearchParams(location.search).get('ask')
if (asked)
  wallet.request(JSON.parse(asked)).then(result => {
    Object.assign(window, { answer_one: JSON.stringify({ result }) })
  })
