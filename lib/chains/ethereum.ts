import { defineChain } from './defineChain.ts'

export const ethereum = defineChain({
  id: 1,
  slug: 'ethereum',
  name: 'Ethereum',
  native: { symbol: 'ETH', decimals: 18 },
  rpcUrls: [
    'https://ethereum-rpc.publicnode.com',
    'https://ethereum.reth.rs/rpc',
    'https://eth.drpc.org',
    'https://rpc.mevblocker.io',
    'https://public.1rpc.io/eth',
  ],
  isOnByDefault: true,
  wrappedNative: '0xC02aaA39b223FE8D0A0e5C4F27eAD9083C756Cc2',
  explorerUrl: 'https://etherscan.io',
  sources: ['viem/chains:mainnet', 'wevm/viem:src/chains/definitions/mainnet.ts'],
})
