import { defineProtocol } from './defineProtocol.ts'

export const telos = defineProtocol({
  id: 'telos',
  name: 'Telos',
  tokens: {
    sttlos: { redemption: 'cooldown' },
  },
  sources: ['DefiLlama/DefiLlama-Adapters:projects/helper/coreAssets.json'],
})
