import { defineChain } from './defineChain.ts'

export const megaeth = defineChain({
  id: 4326,
  slug: 'megaeth',
  name: 'MegaETH',
  native: { symbol: 'ETH', decimals: 18 },
  rpcUrls: ['https://mainnet.megaeth.com/rpc'],
  isOnByDefault: false,
  wrappedNative: '0x4200000000000000000000000000000000000006',
  explorerUrl: 'https://mega.etherscan.io',
  sources: ['viem/chains:megaeth', 'bgd-labs/aave-address-book:tokenlist.json'],
})
