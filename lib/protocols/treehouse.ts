import { defineProtocol } from './defineProtocol.ts'

export const treehouse = defineProtocol({
  id: 'treehouse',
  name: 'Treehouse',
  appUrl: 'https://www.treehouse.finance/',
  tokens: {
    teth: { redemption: 'cooldown' },
    tavax: { redemption: 'market' },
  },
  sources: [
    'bgd-labs/aave-address-book:tokenlist.json',
    'DefiLlama/yield-server:src/adaptors/treehouse-protocol/index.js',
  ],
})
