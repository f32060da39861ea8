import { defineProtocol } from './defineProtocol.ts'

export const thunderhead = defineProtocol({
  id: 'thunderhead',
  name: 'Thunderhead',
  tokens: {
    sthype: { redemption: 'queue' },
  },
  sources: ['DefiLlama/DefiLlama-Adapters:registries/sumTokens.js'],
})
