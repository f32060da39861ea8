import { at, defineToken } from './defineToken.ts'
import { atPar } from './rates.ts'

export const rETH2 = defineToken({
  id: 'reth2',
  symbol: 'rETH2',
  name: 'StakeWise Reward ETH2',
  decimals: 18,
  kind: 'lst',
  underlying: 'ETH',
  accrual: 'none',
  protocol: 'stakewise',
  homeChainId: 1,
  addresses: {
    1: at(
      '0x20BC832ca081b91433ff6c17f85701B6e92486c5',
      'DefiLlama/DefiLlama-Adapters:projects/stakewise/index.js',
      'karpatkey/defi-kit:sdk/src/protocols/stakeWise/v2/_ethPools.ts',
    ),
  },
  exchangeRate: atPar,
  status: 'legacy',
  leave: 'migrate',
  sources: ['DefiLlama/DefiLlama-Adapters:projects/stakewise/index.js'],
})
