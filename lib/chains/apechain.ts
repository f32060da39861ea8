import { defineChain } from './defineChain.ts'

export const apechain = defineChain({
  id: 33139,
  slug: 'apechain',
  name: 'ApeChain',
  native: { symbol: 'APE', decimals: 18 },
  rpcUrls: ['https://rpc.apechain.com/http'],
  isOnByDefault: false,
  contractsSeeParentBlock: true,
  explorerUrl: 'https://apescan.io',
  sources: ['viem/chains:apeChain'],
})
