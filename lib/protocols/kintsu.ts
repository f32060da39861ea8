import { defineProtocol } from './defineProtocol.ts'

export const kintsu = defineProtocol({
  id: 'kintsu',
  name: 'Kintsu',
  tokens: {
    smon: { redemption: 'market' },
  },
  sources: ['balancer/code-review:erc4626/registry.json'],
})
