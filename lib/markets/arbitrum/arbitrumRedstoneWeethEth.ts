import { redstone } from '../kinds/redstone.ts'

export const arbitrumRedstoneWeethEth = redstone({
  id: 'arbitrum-redstone-weeth-eth',
  chainId: 42161,
  token: 'weeth',
  name: 'RedStone weETH/ETH',
  feed: '0xA736eAe8805dDeFFba40cAB8c99bCB309dEaBd9B',
  heartbeatS: 86_400,
  deviationBps: 50,
  sources: ['redstone-finance/redstone-oracles-monorepo:packages/relayer-remote-config/main'],
})
