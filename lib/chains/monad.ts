import { defineChain } from './defineChain.ts'

export const monad = defineChain({
  id: 143,
  slug: 'monad',
  name: 'Monad',
  native: { symbol: 'MON', decimals: 18 },
  rpcUrls: ['https://rpc.monad.xyz', 'https://rpc1.monad.xyz'],
  isOnByDefault: false,
  multicall3: '0xcA11bde05977b3631167028862bE2a173976CA11',
  explorerUrl: 'https://monadscan.com',
  sources: ['viem/chains:monad'],
})
