import { defineProtocol } from './defineProtocol.ts'

export const stafi = defineProtocol({
  id: 'stafi',
  name: 'StaFi',
  tokens: {
    'stafi-reth': { redemption: 'market' },
  },
  sources: ['balancer/code-review:rate-providers/registry.json'],
})
