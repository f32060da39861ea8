import { defineChain } from './defineChain.ts'

export const polygon = defineChain({
  id: 137,
  slug: 'polygon',
  name: 'Polygon',
  native: { symbol: 'POL', decimals: 18 },
  rpcUrls: ['https://polygon-bor-rpc.publicnode.com', 'https://polygon.drpc.org'],
  isOnByDefault: true,
  wrappedNative: '0x0d500B1d8E8eF31E21C99d1Db9A6444d3ADf1270',
  explorerUrl: 'https://polygonscan.com',
  sources: ['viem/chains:polygon', 'bgd-labs/aave-address-book:tokenlist.json'],
})
