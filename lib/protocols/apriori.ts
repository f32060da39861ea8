import { defineProtocol } from './defineProtocol.ts'

export const apriori = defineProtocol({
  id: 'apriori',
  name: 'aPriori',
  tokens: {
    aprmon: { redemption: 'market' },
  },
  sources: ['DefiLlama/yield-server:src/adaptors/townsquare-lending/index.js'],
})
