import { defineChain } from './defineChain.ts'

export const blast = defineChain({
  id: 81457,
  slug: 'blast',
  name: 'Blast',
  native: { symbol: 'ETH', decimals: 18 },
  rpcUrls: ['https://rpc.blast.io'],
  isOnByDefault: false,
  multicall3: '0xcA11bde05977b3631167028862bE2a173976CA11',
  explorerUrl: 'https://blastscan.io',
  sources: ['viem/chains:blast'],
})
