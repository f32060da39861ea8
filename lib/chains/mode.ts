import { defineChain } from './defineChain.ts'

export const mode = defineChain({
  id: 34443,
  slug: 'mode',
  name: 'Mode Mainnet',
  native: { symbol: 'ETH', decimals: 18 },
  rpcUrls: ['https://mainnet.mode.network'],
  isOnByDefault: false,
  multicall3: '0xcA11bde05977b3631167028862bE2a173976CA11',
  explorerUrl: 'https://modescan.io',
  sources: ['viem/chains:mode'],
})
