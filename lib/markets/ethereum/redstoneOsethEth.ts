import { redstone } from '../kinds/redstone.ts'

export const redstoneOsethEth = redstone({
  id: 'redstone-oseth-eth',
  chainId: 1,
  token: 'oseth',
  name: 'RedStone osETH/ETH',
  feed: '0x66ac817f997Efd114EDFcccdce99F3268557B32C',
  heartbeatS: 86_400,
  deviationBps: 50,
  sources: ['redstone-finance/redstone-oracles-monorepo:packages/relayer-remote-config/main'],
})
