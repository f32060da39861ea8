import { defineChain } from './defineChain.ts'

export const flow = defineChain({
  id: 747,
  slug: 'flow',
  name: 'Flow EVM Mainnet',
  native: { symbol: 'FLOW', decimals: 18 },
  rpcUrls: ['https://mainnet.evm.nodes.onflow.org'],
  isOnByDefault: false,
  multicall3: '0xcA11bde05977b3631167028862bE2a173976CA11',
  explorerUrl: 'https://evm.flowscan.io',
  sources: ['viem/chains:flowMainnet'],
})
