import { defineChain } from './defineChain.ts'

export const soneium = defineChain({
  id: 1868,
  slug: 'soneium',
  name: 'Soneium Mainnet',
  native: { symbol: 'ETH', decimals: 18 },
  rpcUrls: ['https://rpc.soneium.org'],
  isOnByDefault: false,
  wrappedNative: '0x4200000000000000000000000000000000000006',
  explorerUrl: 'https://soneium.blockscout.com',
  sources: ['viem/chains:soneium', 'bgd-labs/aave-address-book:tokenlist.json'],
})
