import { defineChain } from './defineChain.ts'

export const cronos = defineChain({
  id: 25,
  slug: 'cronos',
  name: 'Cronos Mainnet',
  native: { symbol: 'CRO', decimals: 18 },
  rpcUrls: ['https://evm.cronos.org'],
  isOnByDefault: false,
  explorerUrl: 'https://explorer.cronos.org',
  sources: ['viem/chains:cronos'],
})
