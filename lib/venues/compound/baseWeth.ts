import { defineComet } from './defineComet.ts'

export const cometBaseWeth = defineComet({
  id: 'compound-v3-base-weth',
  name: 'Compound v3 WETH',
  chainId: 8453,
  address: '0x46e6b214b524310239732D51387075E0e70970bf',
  unit: 'eth',
  sources: [
    'compound-finance/comet:deployments/mainnet/usds/migrations/1729069465_configurate_and_ens.ts',
    'DefiLlama/yield-server:src/adaptors/compound-v3/index.js',
  ],
})
