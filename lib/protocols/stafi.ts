import { defineProtocol } from './defineProtocol.ts'

export const stafi = defineProtocol({
  id: 'stafi',
  name: 'StaFi',
  audits: {
    url: 'https://github.com/stafiprotocol/docs/blob/main/pages/stake/audit.mdx',
    first: '2021-01',
    readOn: '2026-11-24',
  },
  tokens: {
    'stafi-reth': { redemption: 'market' },
  },
  sources: ['balancer/code-review:rate-providers/registry.json'],
})
