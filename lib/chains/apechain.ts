import { defineChain } from './defineChain.ts'

export const apechain = defineChain({
  id: 33139,
  slug: 'apechain',
  name: 'ApeChain',
  native: { symbol: 'APE', decimals: 18 },
  rpcUrls: ['https://rpc.apechain.com/http'],
  isOnByDefault: false,
  multicall3: '0xcA11bde05977b3631167028862bE2a173976CA11',
  contractsSeeParentBlock: true,
  explorerUrl: 'https://apescan.io',
  sources: ['viem/chains:apeChain'],
})
