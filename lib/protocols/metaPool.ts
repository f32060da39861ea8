import { defineProtocol } from './defineProtocol.ts'

export const metaPool = defineProtocol({
  id: 'meta-pool',
  name: 'Meta Pool',
  appUrl: 'https://www.metapool.app/stake?token=ethereum',
  countedSince: {
    date: '2023-07-14',
    source: 'DefiLlama/dimension-adapters:fees/meta-pool-eth/index.ts',
    readOn: '2026-11-24',
  },
  audits: {
    url: 'https://github.com/HalbornSecurity/PublicReports/tree/master/Solidity%20Smart%20Contract%20Audits',
    readOn: '2026-11-24',
  },
  incidents: [
    {
      id: 'meta-pool-2025-06',
      date: '2025-06-17',
      source: 'https://www.clarahacks.com/incidents/34a98f5d-39d7-42ea-a5e1-109b76209c98',
      readOn: '2026-11-24',
    },
  ],
  tokens: {
    mpeth: { redemption: 'market' },
  },
  sources: [
    'ethereum-optimism/ethereum-optimism.github.io:optimism.tokenlist.json',
    'DefiLlama/yield-server:src/adaptors/meta-pool-eth/index.js',
  ],
})
