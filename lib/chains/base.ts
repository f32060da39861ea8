import { defineChain } from './defineChain.ts'

export const base = defineChain({
  id: 8453,
  slug: 'base',
  name: 'Base',
  native: { symbol: 'ETH', decimals: 18 },
  rpcUrls: [
    'https://base-rpc.publicnode.com',
    'https://mainnet.base.org',
    'https://base.drpc.org',
    'https://rpc.baseazul.dev',
  ],
  isOnByDefault: true,
  wrappedNative: '0x4200000000000000000000000000000000000006',
  explorerUrl: 'https://basescan.org',
  sequencerFeed: '0xBCF85224fc0756B9Fa45aA7892530B47e10b6433',
  sources: [
    'viem/chains:base',
    'bgd-labs/aave-address-book:tokenlist.json',
    'smartcontractkit/documentation:src/content/data-feeds/l2-sequencer-feeds.mdx',
  ],
})
