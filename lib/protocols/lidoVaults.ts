import { defineProtocol } from './defineProtocol.ts'

export const lidoVaults = defineProtocol({
  id: 'lido-vaults',
  name: 'Lido GGV',
  audits: {
    url: 'https://github.com/Veda-Labs/boring-vault/tree/main/audit',
    readOn: '2026-11-24',
  },
  tokens: {
    gg: { redemption: 'market' },
  },
  sources: ['DefiLlama/DefiLlama-Adapters:projects/veda/ethereum_constants.js'],
})
