import { defineComet } from './defineComet.ts'

export const cometEthereumUsdt = defineComet({
  id: 'compound-v3-ethereum-usdt',
  name: 'Compound v3 USDT',
  chainId: 1,
  address: '0x3Afdc9BCA9213A35503b077a6072F3D0d5AB0840',
  unit: 'usd',
  sources: [
    'compound-finance/comet:deployments/mainnet/usdc/migrations/1735299739_update_comet_to_support_more_collaterals.ts',
    'DefiLlama/DefiLlama-Adapters:projects/compound-v3/index.js',
  ],
})
