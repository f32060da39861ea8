import { defineChain } from './defineChain.ts'

export const telos = defineChain({
  id: 40,
  slug: 'telos',
  name: 'Telos',
  native: { symbol: 'TLOS', decimals: 18 },
  rpcUrls: ['https://rpc.telos.net'],
  isOnByDefault: false,
  multicall3: '0xcA11bde05977b3631167028862bE2a173976CA11',
  explorerUrl: 'https://www.teloscan.io',
  sources: ['viem/chains:telos'],
})
