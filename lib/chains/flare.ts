import { defineChain } from './defineChain.ts'

export const flare = defineChain({
  id: 14,
  slug: 'flare',
  name: 'Flare Mainnet',
  native: { symbol: 'FLR', decimals: 18 },
  rpcUrls: ['https://flare-api.flare.network/ext/C/rpc'],
  isOnByDefault: false,
  explorerUrl: 'https://flare-explorer.flare.network',
  sources: ['viem/chains:flare'],
})
