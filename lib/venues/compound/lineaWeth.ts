import { defineComet } from './defineComet.ts'

export const cometLineaWeth = defineComet({
  id: 'compound-v3-linea-weth',
  name: 'Compound v3 WETH',
  chainId: 59144,
  address: '0x60F2058379716A64a7A5d29219397e79bC552194',
  unit: 'eth',
  sources: ['compound-finance/comet:deployments/linea/weth/roots.json'],
})
