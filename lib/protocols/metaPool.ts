import { defineProtocol } from './defineProtocol.ts'

export const metaPool = defineProtocol({
  id: 'meta-pool',
  name: 'Meta Pool',
  incidents: [{ id: 'meta-pool-2025-06', date: '2025-06-17', source: 'unbacked mint of mpETH' }],
  tokens: {
    mpeth: { redemption: 'market' },
  },
  sources: ['ethereum-optimism/ethereum-optimism.github.io:optimism.tokenlist.json'],
})
