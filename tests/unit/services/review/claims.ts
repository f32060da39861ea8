import type { Case } from '../../guard/score'
import { ME } from './fakeRpc'

/** A request of the corpus as a page makes it. */
export function claimOf({ id, method, chainId, from, to, value, data, calls, typedData }: Case) {
  const sender = from ?? ME
  const tx = { from: sender, to, value, data }
  const params =
    method === 'wallet_sendCalls'
      ? [{ version: '2.0.0', from: sender, calls }]
      : method === 'eth_sendTransaction'
        ? [tx]
        : [sender, JSON.stringify(typedData)]
  return { id, method, chainId, params, accounts: [sender], tabId: 1, frameId: 0, host: 'dapp.example' }
}
