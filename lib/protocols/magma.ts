import { defineProtocol } from './defineProtocol.ts'

export const magma = defineProtocol({
  id: 'magma',
  name: 'Magma',
  tokens: {
    gmon: { redemption: 'market' },
  },
  sources: ['balancer/code-review:erc4626/registry.json'],
})
