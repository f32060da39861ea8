import { defineProtocol } from './defineProtocol.ts'

export const etherFiVaults = defineProtocol({
  id: 'ether-fi-vaults',
  name: 'ether.fi vaults',
  appUrl: 'https://app.ether.fi/liquid',
  countedSince: {
    date: '2024-03-13',
    source: 'DefiLlama/dimension-adapters:fees/ether-fi/index.ts',
    readOn: '2026-11-24',
  },
  audits: {
    url: 'https://github.com/Veda-Labs/boring-vault/tree/main/audit',
    readOn: '2026-11-24',
  },
  tokens: {
    weeths: { redemption: 'queue' },
    liquideth: { redemption: 'market' },
    weethk: { redemption: 'market' },
  },
  sources: [
    'balancer/code-review:rate-providers/registry.json',
    'DefiLlama/yield-server:src/adaptors/ether.fi-liquid/index.js',
  ],
})
