import { defineChain } from './defineChain.ts'

export const manta = defineChain({
  id: 169,
  slug: 'manta',
  name: 'Manta Pacific Mainnet',
  native: { symbol: 'ETH', decimals: 18 },
  rpcUrls: ['https://pacific-rpc.manta.network/http'],
  isOnByDefault: false,
  multicall3: '0xcA11bde05977b3631167028862bE2a173976CA11',
  explorerUrl: 'https://pacific-explorer.manta.network',
  sources: ['viem/chains:manta'],
})
