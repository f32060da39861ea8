import { redstone } from '../kinds/redstone.ts'

export const lineaRedstoneEzethEth = redstone({
  id: 'linea-redstone-ezeth-eth',
  chainId: 59144,
  token: 'ezeth',
  name: 'RedStone ezETH/ETH',
  feed: '0x97c19d3Ae8e4d74e25EF3AFf3a277fB614ed76D4',
  heartbeatS: 86_400,
  deviationBps: 50,
  sources: ['redstone-finance/redstone-oracles-monorepo:packages/relayer-remote-config/main'],
})
