import { defineProtocol } from './defineProtocol.ts'

export const treehouse = defineProtocol({
  id: 'treehouse',
  name: 'Treehouse',
  appUrl: 'https://www.treehouse.finance/',
  countedSince: {
    date: '2024-09-10',
    source: 'DefiLlama/dimension-adapters:fees/treehouse-protocol/index.ts',
    readOn: '2026-11-24',
  },
  audits: {
    url: 'https://github.com/treehouse-gaia/audit-report',
    readOn: '2026-11-24',
  },
  governance: {
    kind: 'timelock',
    source: 'https://docs.treehouse.finance/protocol/tasset/security/timelock',
    readOn: '2026-11-24',
  },
  tokens: {
    teth: { redemption: 'cooldown', paysIn: 'wsteth' },
    tavax: { redemption: 'market' },
  },
  sources: [
    'bgd-labs/aave-address-book:tokenlist.json',
    'DefiLlama/yield-server:src/adaptors/treehouse-protocol/index.js',
  ],
})
