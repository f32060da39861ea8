import { defineChain } from './defineChain.ts'

export const berachain = defineChain({
  id: 80094,
  slug: 'berachain',
  name: 'Berachain',
  native: { symbol: 'BERA', decimals: 18 },
  rpcUrls: ['https://rpc.berachain.com'],
  isOnByDefault: false,
  multicall3: '0xcA11bde05977b3631167028862bE2a173976CA11',
  explorerUrl: 'https://berascan.com',
  sources: ['viem/chains:berachain'],
})
