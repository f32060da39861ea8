import { defineChain } from './defineChain.ts'

export const hyperevm = defineChain({
  id: 999,
  slug: 'hyperevm',
  name: 'HyperEVM',
  native: { symbol: 'HYPE', decimals: 18 },
  rpcUrls: ['https://rpc.hyperliquid.xyz/evm'],
  isOnByDefault: false,
  multicall3: '0xcA11bde05977b3631167028862bE2a173976CA11',
  explorerUrl: 'https://hyperevmscan.io',
  sources: ['viem/chains:hyperEvm'],
})
