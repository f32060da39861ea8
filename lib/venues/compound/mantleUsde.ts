import { defineComet } from './defineComet.ts'

export const cometMantleUsde = defineComet({
  id: 'compound-v3-mantle-usde',
  name: 'Compound v3 USDE',
  chainId: 5000,
  address: '0x606174f62cd968d8e684c645080fa694c1D7786E',
  unit: 'usd',
  sources: [
    'compound-finance/comet:deployments/mantle/usde/roots.json',
    'DefiLlama/DefiLlama-Adapters:projects/compound-v3/index.js',
  ],
})
