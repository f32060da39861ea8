import { defineChain } from './defineChain.ts'

export const hyperevm = defineChain({
  id: 999,
  slug: 'hyperevm',
  name: 'HyperEVM',
  native: { symbol: 'HYPE', decimals: 18 },
  rpcUrls: ['https://rpc.hyperliquid.xyz/evm'],
  isOnByDefault: false,
  explorerUrl: 'https://hyperevmscan.io',
  sources: ['viem/chains:hyperEvm'],
})
