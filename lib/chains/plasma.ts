import { defineChain } from './defineChain.ts'

export const plasma = defineChain({
  id: 9745,
  slug: 'plasma',
  name: 'Plasma',
  native: { symbol: 'XPL', decimals: 18 },
  rpcUrls: ['https://rpc.plasma.to'],
  isOnByDefault: false,
  multicall3: '0xcA11bde05977b3631167028862bE2a173976CA11',
  explorerUrl: 'https://plasmascan.to',
  sources: ['viem/chains:plasma'],
})
