import { defineProtocol } from './defineProtocol.ts'

export const cryptoCom = defineProtocol({
  id: 'crypto-com',
  name: 'Crypto.com',
  appUrl: 'https://crypto.com/staking',
  audits: {
    url: 'https://github.com/balancer/code-review/blob/main/rate-providers/cdcEthRateProvider.md',
    readOn: '2026-11-24',
  },
  governance: {
    kind: 'issuer',
    source: 'https://github.com/balancer/code-review/blob/main/rate-providers/cdcEthRateProvider.md',
    readOn: '2026-11-24',
  },
  tokens: {
    cdceth: { redemption: 'issuer' },
  },
  sources: [
    'balancer/code-review:rate-providers/registry.json',
    'DefiLlama/yield-server:src/adaptors/crypto.com-liquid-staking/index.js',
  ],
})
