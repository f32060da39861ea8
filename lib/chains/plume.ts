import { defineChain } from './defineChain.ts'

export const plume = defineChain({
  id: 98866,
  slug: 'plume',
  name: 'Plume',
  native: { symbol: 'PLUME', decimals: 18 },
  rpcUrls: ['https://rpc.plume.org'],
  isOnByDefault: false,
  contractsSeeParentBlock: true,
  explorerUrl: 'https://explorer.plume.org',
  sources: ['viem/chains:plumeMainnet'],
})
