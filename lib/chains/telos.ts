import { defineChain } from './defineChain.ts'

export const telos = defineChain({
  id: 40,
  slug: 'telos',
  name: 'Telos',
  native: { symbol: 'TLOS', decimals: 18 },
  rpcUrls: ['https://rpc.telos.net'],
  isOnByDefault: false,
  explorerUrl: 'https://www.teloscan.io',
  sources: ['viem/chains:telos'],
})
