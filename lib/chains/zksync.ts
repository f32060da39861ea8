import { defineChain } from './defineChain.ts'

export const zksync = defineChain({
  id: 324,
  slug: 'zksync',
  name: 'ZKsync Era',
  native: { symbol: 'ETH', decimals: 18 },
  rpcUrls: ['https://mainnet.era.zksync.io'],
  isOnByDefault: false,
  multicall3: '0xF9cda624FBC7e059355ce98a31693d299FACd963',
  wrappedNative: '0x5AEa5775959fBC2557Cc8789bC1bf90A239D9a91',
  explorerUrl: 'https://explorer.zksync.io',
  sources: ['viem/chains:zksync', 'bgd-labs/aave-address-book:tokenlist.json'],
})
