import { defineProtocol } from './defineProtocol.ts'

export const angles = defineProtocol({
  id: 'angles',
  name: 'Angles',
  tokens: {
    ans: { redemption: 'market' },
    wans: { redemption: 'instant' },
  },
  sources: ['balancer/code-review:rate-providers/registry.json'],
})
