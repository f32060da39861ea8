import { redstone } from '../kinds/redstone.ts'

export const redstoneWeethEth = redstone({
  id: 'redstone-weeth-eth',
  chainId: 1,
  token: 'weeth',
  name: 'RedStone weETH/ETH',
  feed: '0x8751F736E94F6CD167e8C5B97E245680FbD9CC36',
  heartbeatS: 86_400,
  deviationBps: 50,
  sources: ['redstone-finance/redstone-oracles-monorepo:packages/relayer-remote-config/main'],
})
