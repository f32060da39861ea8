import { defineComet } from './defineComet.ts'

export const cometEthereumUsdc = defineComet({
  id: 'compound-v3-ethereum-usdc',
  name: 'Compound v3 USDC',
  chainId: 1,
  address: '0xc3d688B66703497DAA19211EEdff47f25384cdc3',
  unit: 'usd',
  sources: [
    'compound-finance/comet:deployments/mainnet/usdc/migrations/1777297641_update_supply_caps_on_mainnet.ts',
    'DefiLlama/DefiLlama-Adapters:projects/aarna/index.js',
  ],
})
