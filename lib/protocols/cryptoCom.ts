import { defineProtocol } from './defineProtocol.ts'

export const cryptoCom = defineProtocol({
  id: 'crypto-com',
  name: 'Crypto.com',
  appUrl: 'https://crypto.com/staking',
  tokens: {
    cdceth: { redemption: 'issuer' },
  },
  sources: [
    'balancer/code-review:rate-providers/registry.json',
    'DefiLlama/yield-server:src/adaptors/crypto.com-liquid-staking/index.js',
  ],
})
