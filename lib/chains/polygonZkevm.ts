import { defineChain } from './defineChain.ts'

export const polygonZkevm = defineChain({
  id: 1101,
  slug: 'polygon-zkevm',
  name: 'Polygon zkEVM',
  native: { symbol: 'ETH', decimals: 18 },
  rpcUrls: ['https://zkevm-rpc.com'],
  isOnByDefault: false,
  explorerUrl: 'https://zkevm.polygonscan.com',
  sources: ['viem/chains:polygonZkEvm'],
})
