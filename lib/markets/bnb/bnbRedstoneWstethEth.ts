import { redstone } from '../kinds/redstone.ts'

export const bnbRedstoneWstethEth = redstone({
  id: 'bnb-redstone-wsteth-eth',
  chainId: 56,
  token: 'wsteth',
  name: 'RedStone wstETH/ETH',
  feed: '0xE7e734789954e6CffD8C295CBD0916A0A5747D27',
  heartbeatS: 86_400,
  deviationBps: 50,
  sources: ['redstone-finance/redstone-oracles-monorepo:packages/relayer-remote-config/main'],
})
