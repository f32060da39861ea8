import { WindowPostMessageStream } from '@metamask/post-message-stream'
import { initializeProvider } from '@metamask/providers'
import { PAGE, RELAY } from './messages'

// Main world: the provider that dapps of MetaMask get, under a name of its own.
initializeProvider({
  connectionStream: new WindowPostMessageStream({ name: PAGE, target: RELAY }),
  providerInfo: {
    uuid: crypto.randomUUID(),
    name: 'Test Wallet',
    icon: 'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0h1v1H0z"/></svg>',
    rdns: 'io.metamask.test',
  },
  shouldSendMetadata: false,
  shouldAnnounceCaip294: false,
})
