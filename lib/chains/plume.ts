import { defineChain } from './defineChain.ts'

export const plume = defineChain({
  id: 98866,
  slug: 'plume',
  name: 'Plume',
  native: { symbol: 'PLUME', decimals: 18 },
  rpcUrls: ['https://rpc.plume.org'],
  isOnByDefault: false,
  multicall3: '0xcA11bde05977b3631167028862bE2a173976CA11',
  contractsSeeParentBlock: true,
  explorerUrl: 'https://explorer.plume.org',
  sources: ['viem/chains:plumeMainnet'],
})
