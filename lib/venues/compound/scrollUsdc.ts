import { defineComet } from './defineComet.ts'

export const cometScrollUsdc = defineComet({
  id: 'compound-v3-scroll-usdc',
  name: 'Compound v3 USDC',
  chainId: 534352,
  address: '0xB2f97c1Bd3bf02f5e74d13f02E3e26F93D77CE44',
  unit: 'usd',
  sources: [
    'compound-finance/comet:deployments/mainnet/usds/migrations/1729069465_configurate_and_ens.ts',
    'DefiLlama/DefiLlama-Adapters:projects/compound-v3/index.js',
  ],
})
