import { redstone } from '../kinds/redstone.ts'

export const redstonePufethEth = redstone({
  id: 'redstone-pufeth-eth',
  chainId: 1,
  token: 'pufeth',
  name: 'RedStone pufETH/ETH',
  feed: '0x76A495b0bFfb53ef3F0E94ef0763e03cE410835C',
  heartbeatS: 86_400,
  deviationBps: 100,
  sources: ['redstone-finance/redstone-oracles-monorepo:packages/relayer-remote-config/main'],
})
