import { defineComet } from './defineComet.ts'

export const cometPolygonUsdt = defineComet({
  id: 'compound-v3-polygon-usdt',
  name: 'Compound v3 USDT',
  chainId: 137,
  address: '0xaeB318360f27748Acb200CE616E389A6C9409a07',
  unit: 'usd',
  sources: [
    'compound-finance/comet:deployments/mainnet/usdt/migrations/1717664323_configurate_and_ens.ts',
    'DefiLlama/DefiLlama-Adapters:projects/compound-v3/index.js',
  ],
})
