import { defineChain } from './defineChain.ts'

export const sonic = defineChain({
  id: 146,
  slug: 'sonic',
  name: 'Sonic',
  native: { symbol: 'S', decimals: 18 },
  rpcUrls: ['https://rpc.soniclabs.com'],
  isOnByDefault: false,
  wrappedNative: '0x039e2fB66102314Ce7b64Ce5Ce3E5183bc94aD38',
  explorerUrl: 'https://sonicscan.org',
  sources: ['viem/chains:sonic', 'bgd-labs/aave-address-book:tokenlist.json'],
})
