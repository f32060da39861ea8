import { defineComet } from './defineComet.ts'

export const cometArbitrumUsdt = defineComet({
  id: 'compound-v3-arbitrum-usdt',
  name: 'Compound v3 USDT',
  chainId: 42161,
  address: '0xd98Be00b5D27fc98112BdE293e487f8D4cA57d07',
  unit: 'usd',
  sources: [
    'compound-finance/comet:deployments/mainnet/usdt/migrations/1717664323_configurate_and_ens.ts',
    'DefiLlama/DefiLlama-Adapters:projects/compound-v3/index.js',
  ],
})
