import { defineChain } from './defineChain.ts'

export const flow = defineChain({
  id: 747,
  slug: 'flow',
  name: 'Flow EVM Mainnet',
  native: { symbol: 'FLOW', decimals: 18 },
  rpcUrls: ['https://mainnet.evm.nodes.onflow.org'],
  isOnByDefault: false,
  explorerUrl: 'https://evm.flowscan.io',
  sources: ['viem/chains:flowMainnet'],
})
