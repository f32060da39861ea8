import { defineComet } from './defineComet.ts'

export const cometBaseUsdc = defineComet({
  id: 'compound-v3-base-usdc',
  name: 'Compound v3 USDC',
  chainId: 8453,
  address: '0xb125E6687d4313864e53df431d5425969c15Eb2F',
  unit: 'usd',
  sources: [
    'compound-finance/comet:deployments/mainnet/usds/migrations/1729069465_configurate_and_ens.ts',
    'DefiLlama/yield-server:src/adaptors/compound-v3/index.js',
  ],
})
