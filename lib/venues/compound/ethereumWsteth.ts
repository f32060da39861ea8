import { defineComet } from './defineComet.ts'

export const cometEthereumWsteth = defineComet({
  id: 'compound-v3-ethereum-wsteth',
  name: 'Compound v3 WstETH',
  chainId: 1,
  address: '0x3D0bb1ccaB520A66e607822fC55BC921738fAFE3',
  unit: 'eth',
  sources: [
    'compound-finance/comet:deployments/mainnet/usds/migrations/1729069465_configurate_and_ens.ts',
    'DefiLlama/DefiLlama-Adapters:projects/compound-v3/index.js',
  ],
})
