import { defineChain } from './defineChain.ts'

export const scroll = defineChain({
  id: 534352,
  slug: 'scroll',
  name: 'Scroll',
  native: { symbol: 'ETH', decimals: 18 },
  rpcUrls: ['https://rpc.scroll.io'],
  isOnByDefault: false,
  wrappedNative: '0x5300000000000000000000000000000000000004',
  explorerUrl: 'https://scrollscan.com',
  sequencerFeed: '0x45c2b8C204568A03Dc7A2E32B71D67Fe97F908A9',
  sources: [
    'viem/chains:scroll',
    'bgd-labs/aave-address-book:tokenlist.json',
    'smartcontractkit/documentation:src/content/data-feeds/l2-sequencer-feeds.mdx',
  ],
})
