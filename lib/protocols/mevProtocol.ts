import { defineProtocol } from './defineProtocol.ts'

export const mevProtocol = defineProtocol({
  id: 'mev-protocol',
  name: 'mev protocol',
  audits: {
    url: 'https://github.com/balancer/code-review/blob/main/rate-providers/MevEthRateProvider.md',
    readOn: '2026-11-24',
  },
  tokens: {
    meveth: { redemption: 'market' },
  },
  sources: ['balancer/code-review:rate-providers/registry.json'],
})
