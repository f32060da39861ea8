import { defineProtocol } from './defineProtocol.ts'

export const mevProtocol = defineProtocol({
  id: 'mev-protocol',
  name: 'mev protocol',
  tokens: {
    meveth: { redemption: 'market' },
  },
  sources: ['balancer/code-review:rate-providers/registry.json'],
})
