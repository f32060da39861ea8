import { defineComet } from './defineComet.ts'

export const cometOptimismWeth = defineComet({
  id: 'compound-v3-optimism-weth',
  name: 'Compound v3 WETH',
  chainId: 10,
  address: '0xE36A30D249f7761327fd973001A32010b521b6Fd',
  unit: 'eth',
  sources: [
    'compound-finance/comet:deployments/optimism/usdc/migrations/1729593027_gov_marketupdates.ts',
    'DefiLlama/DefiLlama-Adapters:projects/compound-v3/index.js',
  ],
})
