import { redstone } from '../kinds/redstone.ts'

export const scrollRedstoneWstethEth = redstone({
  id: 'scroll-redstone-wsteth-eth',
  chainId: 534352,
  token: 'wsteth',
  name: 'RedStone wstETH/ETH',
  feed: '0x4aF6b78d92432D32E3a635E824d3A541866f7a78',
  heartbeatS: 86_400,
  deviationBps: 50,
  sources: ['redstone-finance/redstone-oracles-monorepo:packages/relayer-remote-config/main'],
})
