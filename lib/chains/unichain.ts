import { defineChain } from './defineChain.ts'

export const unichain = defineChain({
  id: 130,
  slug: 'unichain',
  name: 'Unichain',
  native: { symbol: 'ETH', decimals: 18 },
  rpcUrls: ['https://mainnet.unichain.org'],
  isOnByDefault: false,
  multicall3: '0xcA11bde05977b3631167028862bE2a173976CA11',
  explorerUrl: 'https://uniscan.xyz',
  sources: ['viem/chains:unichain'],
})
