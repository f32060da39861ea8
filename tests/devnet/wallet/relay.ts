import type { Duplex } from 'node:stream'
import { WindowPostMessageStream } from '@metamask/post-message-stream'
import type { Runtime } from 'webextension-polyfill'
import { extension } from './extension'
import { PAGE, PAGE_PORT, RELAY } from './messages'

// Isolated world: carries JSON-RPC between the page's stream and the background.
// Its types name a Node stream of another package, so that neither `on` nor `write` is known.
const stream = new WindowPostMessageStream({ name: RELAY, target: PAGE }) as unknown as Duplex
let port: Runtime.Port | undefined

function connect(): Runtime.Port {
  const opened = extension.runtime.connect({ name: PAGE_PORT })
  opened.onMessage.addListener(message => void stream.write(message))
  opened.onDisconnect.addListener(() => {
    port = undefined
  })
  return opened
}

stream.on('data', (message: unknown) => {
  port ??= connect()
  port.postMessage(message)
})
port = connect()
