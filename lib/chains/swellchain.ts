import { defineChain } from './defineChain.ts'

export const swellchain = defineChain({
  id: 1923,
  slug: 'swellchain',
  name: 'Swellchain',
  native: { symbol: 'ETH', decimals: 18 },
  rpcUrls: ['https://swell-mainnet.alt.technology'],
  isOnByDefault: false,
  multicall3: '0xcA11bde05977b3631167028862bE2a173976CA11',
  explorerUrl: 'https://explorer.swellnetwork.io',
  sources: ['viem/chains:swellchain'],
})
