import { defineChain } from './defineChain.ts'

export const manta = defineChain({
  id: 169,
  slug: 'manta',
  name: 'Manta Pacific Mainnet',
  native: { symbol: 'ETH', decimals: 18 },
  rpcUrls: ['https://pacific-rpc.manta.network/http'],
  isOnByDefault: false,
  explorerUrl: 'https://pacific-explorer.manta.network',
  sources: ['viem/chains:manta'],
})
