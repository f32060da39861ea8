import { defineProtocol } from './defineProtocol.ts'

export const yearn = defineProtocol({
  id: 'yearn',
  name: 'Yearn yETH',
  countedSince: {
    date: '2023-09-07',
    source: 'DefiLlama/dimension-adapters:fees/yearn-ether.ts',
    readOn: '2026-11-24',
  },
  audits: {
    url: 'https://github.com/yearn/yETH/tree/main/audits',
    readOn: '2026-11-24',
  },
  incidents: [
    {
      id: 'yearn-2025-11',
      date: '2025-11-30',
      source: 'https://yifi.io/blog/news/yearn-finance-exploit',
      readOn: '2026-11-24',
    },
  ],
  tokens: {
    yeth: { redemption: 'market' },
    'st-yeth': { redemption: 'market' },
  },
  sources: ['ethereum-optimism/ethereum-optimism.github.io:optimism.tokenlist.json'],
})
