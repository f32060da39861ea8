import { defineChain } from './defineChain.ts'

export const fantom = defineChain({
  id: 250,
  slug: 'fantom',
  name: 'Fantom',
  native: { symbol: 'FTM', decimals: 18 },
  rpcUrls: ['https://250.rpc.thirdweb.com'],
  isOnByDefault: false,
  explorerUrl: 'https://ftmscan.com',
  sources: ['viem/chains:fantom'],
})
