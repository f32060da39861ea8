import { defineProtocol } from './defineProtocol.ts'

export const apriori = defineProtocol({
  id: 'apriori',
  name: 'aPriori',
  countedSince: {
    date: '2025-11-24',
    source: 'DefiLlama/dimension-adapters:fees/apriori.ts',
    readOn: '2026-11-24',
  },
  tokens: {
    aprmon: { redemption: 'market' },
  },
  sources: ['DefiLlama/yield-server:src/adaptors/townsquare-lending/index.js'],
})
