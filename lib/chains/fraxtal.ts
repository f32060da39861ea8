import { defineChain } from './defineChain.ts'

export const fraxtal = defineChain({
  id: 252,
  slug: 'fraxtal',
  name: 'Fraxtal',
  native: { symbol: 'FRAX', decimals: 18 },
  rpcUrls: ['https://rpc.frax.com'],
  isOnByDefault: false,
  explorerUrl: 'https://fraxscan.com',
  sources: ['viem/chains:fraxtal'],
})
