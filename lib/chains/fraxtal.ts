import { defineChain } from './defineChain.ts'

export const fraxtal = defineChain({
  id: 252,
  slug: 'fraxtal',
  name: 'Fraxtal',
  native: { symbol: 'FRAX', decimals: 18 },
  rpcUrls: ['https://rpc.frax.com'],
  isOnByDefault: false,
  multicall3: '0xcA11bde05977b3631167028862bE2a173976CA11',
  explorerUrl: 'https://fraxscan.com',
  sources: ['viem/chains:fraxtal'],
})
