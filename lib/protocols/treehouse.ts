import { defineProtocol } from './defineProtocol.ts'

export const treehouse = defineProtocol({
  id: 'treehouse',
  name: 'Treehouse',
  tokens: {
    teth: { redemption: 'cooldown' },
    tavax: { redemption: 'market' },
  },
  sources: ['bgd-labs/aave-address-book:tokenlist.json'],
})
