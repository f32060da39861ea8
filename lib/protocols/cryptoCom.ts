import { defineProtocol } from './defineProtocol.ts'

export const cryptoCom = defineProtocol({
  id: 'crypto-com',
  name: 'Crypto.com',
  tokens: {
    cdceth: { redemption: 'issuer' },
  },
  sources: ['balancer/code-review:rate-providers/registry.json'],
})
