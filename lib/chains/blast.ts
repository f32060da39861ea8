import { defineChain } from './defineChain.ts'

export const blast = defineChain({
  id: 81457,
  slug: 'blast',
  name: 'Blast',
  native: { symbol: 'ETH', decimals: 18 },
  rpcUrls: ['https://rpc.blast.io'],
  isOnByDefault: false,
  explorerUrl: 'https://blastscan.io',
  sources: ['viem/chains:blast'],
})
