import { defineChain } from './defineChain.ts'

export const unichain = defineChain({
  id: 130,
  slug: 'unichain',
  name: 'Unichain',
  native: { symbol: 'ETH', decimals: 18 },
  rpcUrls: ['https://mainnet.unichain.org'],
  isOnByDefault: false,
  explorerUrl: 'https://uniscan.xyz',
  sources: ['viem/chains:unichain'],
})
