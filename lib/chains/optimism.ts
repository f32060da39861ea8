import { defineChain } from './defineChain.ts'

export const optimism = defineChain({
  id: 10,
  slug: 'optimism',
  name: 'OP Mainnet',
  native: { symbol: 'ETH', decimals: 18 },
  rpcUrls: [
    'https://optimism-rpc.publicnode.com',
    'https://mainnet.optimism.io',
    'https://optimism.drpc.org',
  ],
  isOnByDefault: true,
  wrappedNative: '0x4200000000000000000000000000000000000006',
  explorerUrl: 'https://optimistic.etherscan.io',
  sequencerFeed: '0x371EAD81c9102C9BF4874A9075FFFf170F2Ee389',
  sources: [
    'viem/chains:optimism',
    'bgd-labs/aave-address-book:tokenlist.json',
    'smartcontractkit/documentation:src/content/data-feeds/l2-sequencer-feeds.mdx',
  ],
})
