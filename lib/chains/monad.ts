import { defineChain } from './defineChain.ts'

export const monad = defineChain({
  id: 143,
  slug: 'monad',
  name: 'Monad',
  native: { symbol: 'MON', decimals: 18 },
  rpcUrls: ['https://rpc.monad.xyz', 'https://rpc1.monad.xyz'],
  isOnByDefault: false,
  explorerUrl: 'https://monadscan.com',
  sources: ['viem/chains:monad'],
})
