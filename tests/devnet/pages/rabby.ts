import type { Duplex } from 'node:stream'
import { WindowPostMessageStream } from '@metamask/post-message-stream'
import { account, answer, listenFor } from './backend'
import type { RpcRequest } from './window'

interface Asked {
  data: { type: string; data: { ident: string; data: RpcRequest } }
}

const state = { chainId: '0x1', networkVersion: '1', accounts: [account], isUnlocked: true }

/** What Rabby's background answers its own page code. */
const INTERNAL: Record<string, unknown> = {
  getProviderState: state,
  tabCheckin: null,
  'rabby:getProviderConfig': { rdns: '', isMetamaskMode: false },
}

// The relay that Rabby's content script is, in the page itself: its transport is window.postMessage anyway.
const stream = new WindowPostMessageStream({
  name: 'rabby-content-script',
  target: 'rabby-page-provider',
}) as unknown as Duplex

stream.on('data', ({ data: { type, data } }: Asked) => {
  if (type !== 'request') return
  const { ident, data: request } = data
  const isInternal = Object.hasOwn(INTERNAL, request.method)
  const res = isInternal ? INTERNAL[request.method] : answer(request)
  stream.write({ data: { type: 'response', data: { ident, res } } })
})

listenFor('io.rabby')
// Runs as it is loaded, so it is loaded last.
require('@rabby-wallet/page-provider')
