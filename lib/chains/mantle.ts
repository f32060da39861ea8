import { defineChain } from './defineChain.ts'

export const mantle = defineChain({
  id: 5000,
  slug: 'mantle',
  name: 'Mantle',
  native: { symbol: 'MNT', decimals: 18 },
  rpcUrls: ['https://rpc.mantle.xyz'],
  isOnByDefault: false,
  wrappedNative: '0x78c1b0C915c4FAA5FffA6CAbf0219DA63d7f4cb8',
  explorerUrl: 'https://mantlescan.xyz',
  sources: ['viem/chains:mantle', 'bgd-labs/aave-address-book:tokenlist.json'],
})
