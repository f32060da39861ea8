import { defineComet } from './defineComet.ts'

export const cometEthereumUsds = defineComet({
  id: 'compound-v3-ethereum-usds',
  name: 'Compound v3 USDS',
  chainId: 1,
  address: '0x5D409e56D886231aDAf00c8775665AD0f9897b56',
  unit: 'usd',
  sources: [
    'compound-finance/comet:deployments/mainnet/usdc/migrations/1735299739_update_comet_to_support_more_collaterals.ts',
    'DefiLlama/DefiLlama-Adapters:projects/compound-v3/index.js',
  ],
})
