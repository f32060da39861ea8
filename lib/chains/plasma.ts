import { defineChain } from './defineChain.ts'

export const plasma = defineChain({
  id: 9745,
  slug: 'plasma',
  name: 'Plasma',
  native: { symbol: 'XPL', decimals: 18 },
  rpcUrls: ['https://rpc.plasma.to'],
  isOnByDefault: false,
  explorerUrl: 'https://plasmascan.to',
  sources: ['viem/chains:plasma'],
})
