import { defineProtocol } from './defineProtocol.ts'

export const lidoVaults = defineProtocol({
  id: 'lido-vaults',
  name: 'Lido GGV',
  tokens: {
    gg: { redemption: 'market' },
  },
  sources: ['DefiLlama/DefiLlama-Adapters:projects/veda/ethereum_constants.js'],
})
