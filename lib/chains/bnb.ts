import { defineChain } from './defineChain.ts'

export const bnb = defineChain({
  id: 56,
  slug: 'bnb',
  name: 'BNB Smart Chain',
  native: { symbol: 'BNB', decimals: 18 },
  rpcUrls: [
    'https://bsc-dataseed.bnbchain.org',
    'https://bsc-rpc.publicnode.com',
    'https://56.rpc.thirdweb.com',
  ],
  isOnByDefault: true,
  wrappedNative: '0xbb4CdB9CBd36B01bD1cBaEBF2De08d9173bc095c',
  explorerUrl: 'https://bscscan.com',
  sources: ['viem/chains:bsc', 'bgd-labs/aave-address-book:tokenlist.json'],
})
