import { defineChain } from './defineChain.ts'

export const mode = defineChain({
  id: 34443,
  slug: 'mode',
  name: 'Mode Mainnet',
  native: { symbol: 'ETH', decimals: 18 },
  rpcUrls: ['https://mainnet.mode.network'],
  isOnByDefault: false,
  explorerUrl: 'https://modescan.io',
  sources: ['viem/chains:mode'],
})
