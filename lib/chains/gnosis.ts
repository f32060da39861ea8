import { defineChain } from './defineChain.ts'

export const gnosis = defineChain({
  id: 100,
  slug: 'gnosis',
  name: 'Gnosis',
  native: { symbol: 'XDAI', decimals: 18 },
  rpcUrls: ['https://rpc.gnosischain.com', 'https://gnosis-rpc.publicnode.com', 'https://gnosis.drpc.org'],
  isOnByDefault: true,
  wrappedNative: '0xe91D153E0b41518A2Ce8Dd3D7944Fa863463a97d',
  explorerUrl: 'https://gnosisscan.io',
  sources: ['viem/chains:gnosis', 'bgd-labs/aave-address-book:tokenlist.json'],
})
