import { defineComet } from './defineComet.ts'

export const cometLineaUsdc = defineComet({
  id: 'compound-v3-linea-usdc',
  name: 'Compound v3 USDC',
  chainId: 59144,
  address: '0x8D38A3d6B3c3B7d96D6536DA7Eef94A9d7dbC991',
  unit: 'usd',
  sources: [
    'compound-finance/comet:deployments/mainnet/wbtc/migrations/1737396251_configurate_and_ens.ts',
    'bunnyboard/databoard:src/configs/protocols/compound.ts',
  ],
})
