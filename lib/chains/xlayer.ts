import { defineChain } from './defineChain.ts'

export const xlayer = defineChain({
  id: 196,
  slug: 'xlayer',
  name: 'X Layer Mainnet',
  native: { symbol: 'OKB', decimals: 18 },
  rpcUrls: ['https://xlayerrpc.okx.com'],
  isOnByDefault: false,
  multicall3: '0xcA11bde05977b3631167028862bE2a173976CA11',
  explorerUrl: 'https://www.oklink.com/xlayer',
  sources: ['viem/chains:xLayer'],
})
