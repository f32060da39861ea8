import { defineComet } from './defineComet.ts'

export const cometArbitrumWeth = defineComet({
  id: 'compound-v3-arbitrum-weth',
  name: 'Compound v3 WETH',
  chainId: 42161,
  address: '0x6f7D514bbD4aFf3BcD1140B7344b32f063dEe486',
  unit: 'eth',
  sources: [
    'compound-finance/comet:deployments/mainnet/usds/migrations/1729069465_configurate_and_ens.ts',
    'DefiLlama/DefiLlama-Adapters:projects/compound-v3/index.js',
  ],
})
