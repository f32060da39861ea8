import { defineChain } from './defineChain.ts'

export const celo = defineChain({
  id: 42220,
  slug: 'celo',
  name: 'Celo',
  native: { symbol: 'CELO', decimals: 18 },
  rpcUrls: ['https://forno.celo.org'],
  isOnByDefault: false,
  explorerUrl: 'https://celoscan.io',
  sources: ['viem/chains:celo'],
})
