import { redstone } from '../kinds/redstone.ts'

export const scrollRedstoneWeethEth = redstone({
  id: 'scroll-redstone-weeth-eth',
  chainId: 534352,
  token: 'weeth',
  name: 'RedStone weETH/ETH',
  feed: '0xf0DEbDAE819b354D076b0D162e399BE013A856d3',
  heartbeatS: 86_400,
  deviationBps: 50,
  sources: ['redstone-finance/redstone-oracles-monorepo:packages/relayer-remote-config/main'],
})
