import { defineProtocol } from './defineProtocol.ts'

export const mellow = defineProtocol({
  id: 'mellow',
  name: 'Mellow',
  countedSince: {
    date: '2024-09-01',
    source: 'DefiLlama/dimension-adapters:fees/mellow-lrt.ts',
    readOn: '2026-11-24',
  },
  audits: {
    url: 'https://github.com/mellow-finance/docs/blob/main/security.mdx',
    readOn: '2026-11-24',
  },
  tokens: {
    dvsteth: { redemption: 'market' },
    rsteth: { redemption: 'market' },
    steaklrt: { redemption: 'market' },
    re7lrt: { redemption: 'market' },
    amphreth: { redemption: 'market' },
  },
  sources: ['balancer/tokenlists:generated/balancer.tokenlist.json'],
})
