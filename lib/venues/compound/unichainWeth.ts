import { defineComet } from './defineComet.ts'

export const cometUnichainWeth = defineComet({
  id: 'compound-v3-unichain-weth',
  name: 'Compound v3 WETH',
  chainId: 130,
  address: '0x6C987dDE50dB1dcDd32Cd4175778C2a291978E2a',
  unit: 'eth',
  sources: [
    'compound-finance/comet:deployments/unichain/weth/roots.json',
    'DefiLlama/DefiLlama-Adapters:projects/compound-v3/index.js',
  ],
})
