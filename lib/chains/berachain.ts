import { defineChain } from './defineChain.ts'

export const berachain = defineChain({
  id: 80094,
  slug: 'berachain',
  name: 'Berachain',
  native: { symbol: 'BERA', decimals: 18 },
  rpcUrls: ['https://rpc.berachain.com'],
  isOnByDefault: false,
  explorerUrl: 'https://berascan.com',
  sources: ['viem/chains:berachain'],
})
