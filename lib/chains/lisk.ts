import { defineChain } from './defineChain.ts'

export const lisk = defineChain({
  id: 1135,
  slug: 'lisk',
  name: 'Lisk',
  native: { symbol: 'ETH', decimals: 18 },
  rpcUrls: ['https://rpc.api.lisk.com'],
  isOnByDefault: false,
  multicall3: '0xA9d71E1dd7ca26F26e656E66d6AA81ed7f745bf0',
  explorerUrl: 'https://blockscout.lisk.com',
  sources: ['viem/chains:lisk'],
})
