import { defineChain } from './defineChain.ts'

export const avalanche = defineChain({
  id: 43114,
  slug: 'avalanche',
  name: 'Avalanche',
  native: { symbol: 'AVAX', decimals: 18 },
  rpcUrls: [
    'https://avalanche-c-chain-rpc.publicnode.com',
    'https://api.avax.network/ext/bc/C/rpc',
    'https://avalanche.drpc.org',
  ],
  isOnByDefault: true,
  wrappedNative: '0xB31f66AA3C1e785363F0875A1B74E27b85FD66c7',
  explorerUrl: 'https://snowtrace.io',
  sources: ['viem/chains:avalanche', 'bgd-labs/aave-address-book:tokenlist.json'],
})
