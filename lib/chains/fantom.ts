import { defineChain } from './defineChain.ts'

export const fantom = defineChain({
  id: 250,
  slug: 'fantom',
  name: 'Fantom',
  native: { symbol: 'FTM', decimals: 18 },
  rpcUrls: ['https://250.rpc.thirdweb.com'],
  isOnByDefault: false,
  multicall3: '0xcA11bde05977b3631167028862bE2a173976CA11',
  explorerUrl: 'https://ftmscan.com',
  sources: ['viem/chains:fantom'],
})
