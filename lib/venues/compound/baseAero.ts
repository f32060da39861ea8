import { defineComet } from './defineComet.ts'

export const cometBaseAero = defineComet({
  id: 'compound-v3-base-aero',
  name: 'Compound v3 AERO',
  chainId: 8453,
  address: '0x784efeB622244d2348d4F2522f8860B96fbEcE89',
  unit: 'usd',
  sources: [
    'compound-finance/comet:deployments/mainnet/wbtc/migrations/1737396251_configurate_and_ens.ts',
    'DefiLlama/DefiLlama-Adapters:projects/compound-v3/index.js',
  ],
})
