import { defineChain } from './defineChain.ts'

export const ink = defineChain({
  id: 57073,
  slug: 'ink',
  name: 'Ink',
  native: { symbol: 'ETH', decimals: 18 },
  rpcUrls: ['https://rpc-gel.inkonchain.com', 'https://rpc-qnd.inkonchain.com'],
  isOnByDefault: false,
  wrappedNative: '0x4200000000000000000000000000000000000006',
  explorerUrl: 'https://explorer.inkonchain.com',
  sources: ['viem/chains:ink', 'bgd-labs/aave-address-book:tokenlist.json'],
})
