import { defineChain } from './defineChain.ts'

export const linea = defineChain({
  id: 59144,
  slug: 'linea',
  name: 'Linea Mainnet',
  native: { symbol: 'ETH', decimals: 18 },
  rpcUrls: ['https://rpc.linea.build'],
  isOnByDefault: false,
  wrappedNative: '0xe5D7C2a44FfDDf6b295A15c148167daaAf5Cf34f',
  explorerUrl: 'https://lineascan.build',
  sources: ['viem/chains:linea', 'bgd-labs/aave-address-book:tokenlist.json'],
})
