import { defineChain } from './defineChain.ts'

export const swellchain = defineChain({
  id: 1923,
  slug: 'swellchain',
  name: 'Swellchain',
  native: { symbol: 'ETH', decimals: 18 },
  rpcUrls: ['https://swell-mainnet.alt.technology'],
  isOnByDefault: false,
  explorerUrl: 'https://explorer.swellnetwork.io',
  sources: ['viem/chains:swellchain'],
})
