import { redstone } from '../kinds/redstone.ts'

export const redstoneSfrxethEth = redstone({
  id: 'redstone-sfrxeth-eth',
  chainId: 1,
  token: 'sfrxeth',
  name: 'RedStone sfrxETH/ETH',
  feed: '0xdd60c54115C19e0c6360AD4762B88BB8076D50a8',
  heartbeatS: 21_600,
  deviationBps: 50,
  sources: ['redstone-finance/redstone-oracles-monorepo:packages/relayer-remote-config/main'],
})
