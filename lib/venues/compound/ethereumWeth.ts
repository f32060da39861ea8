import { defineComet } from './defineComet.ts'

export const cometEthereumWeth = defineComet({
  id: 'compound-v3-ethereum-weth',
  name: 'Compound v3 WETH',
  chainId: 1,
  address: '0xA17581A9E3356d9A858b789D68B4d866e593aE94',
  unit: 'eth',
  sources: [
    'compound-finance/comet:deployments/mainnet/usds/migrations/1729069465_configurate_and_ens.ts',
    'DefiLlama/DefiLlama-Adapters:projects/aera/index.js',
  ],
})
