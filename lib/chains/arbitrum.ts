import { defineChain } from './defineChain.ts'

export const arbitrum = defineChain({
  id: 42161,
  slug: 'arbitrum',
  name: 'Arbitrum One',
  native: { symbol: 'ETH', decimals: 18 },
  rpcUrls: [
    'https://arbitrum-one-rpc.publicnode.com',
    'https://arb1.arbitrum.io/rpc',
    'https://public.1rpc.io/arb',
  ],
  isOnByDefault: true,
  wrappedNative: '0x82aF49447D8a07e3bd95BD0d56f35241523fBab1',
  contractsSeeParentBlock: true,
  explorerUrl: 'https://arbiscan.io',
  sequencerFeed: '0xFdB631F5EE196F0ed6FAa767959853A9F217697D',
  sources: [
    'viem/chains:arbitrum',
    'smartcontractkit/documentation:src/content/data-feeds/l2-sequencer-feeds.mdx',
  ],
})
