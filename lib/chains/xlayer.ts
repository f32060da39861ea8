import { defineChain } from './defineChain.ts'

export const xlayer = defineChain({
  id: 196,
  slug: 'xlayer',
  name: 'X Layer Mainnet',
  native: { symbol: 'OKB', decimals: 18 },
  rpcUrls: ['https://xlayerrpc.okx.com'],
  isOnByDefault: false,
  explorerUrl: 'https://www.oklink.com/xlayer',
  sources: ['viem/chains:xLayer'],
})
