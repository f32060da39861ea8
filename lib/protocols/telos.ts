import { defineProtocol } from './defineProtocol.ts'

export const telos = defineProtocol({
  id: 'telos',
  name: 'Telos',
  appUrl: 'https://www.teloscan.io/staking',
  tokens: {
    sttlos: { redemption: 'cooldown' },
  },
  sources: [
    'DefiLlama/DefiLlama-Adapters:projects/helper/coreAssets.json',
    'DefiLlama/yield-server:src/adaptors/stlos-liquid-staking/index.js',
  ],
})
