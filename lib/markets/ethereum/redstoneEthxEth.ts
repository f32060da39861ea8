import { redstone } from '../kinds/redstone.ts'

export const redstoneEthxEth = redstone({
  id: 'redstone-ethx-eth',
  chainId: 1,
  token: 'ethx',
  name: 'RedStone ETHx/ETH',
  feed: '0xc799194cAa24E2874Efa89b4Bf5c92a530B047FF',
  heartbeatS: 86_400,
  deviationBps: 50,
  sources: ['redstone-finance/redstone-oracles-monorepo:packages/relayer-remote-config/main'],
})
