import { defineChain } from './defineChain.ts'

export const zircuit = defineChain({
  id: 48900,
  slug: 'zircuit',
  name: 'Zircuit Mainnet',
  native: { symbol: 'ETH', decimals: 18 },
  rpcUrls: ['https://mainnet.zircuit.com'],
  isOnByDefault: false,
  explorerUrl: 'https://explorer.zircuit.com',
  sources: ['viem/chains:zircuit'],
})
