import { at, defineToken } from './defineToken.ts'
import { atPar } from './rates.ts'

export const sETH2 = defineToken({
  id: 'seth2',
  symbol: 'sETH2',
  name: 'StakeWise Staked ETH2',
  decimals: 18,
  kind: 'lst',
  underlying: 'ETH',
  accrual: 'none',
  protocol: 'stakewise',
  homeChainId: 1,
  addresses: {
    1: at(
      '0xFe2e637202056d30016725477c5da089Ab0A043A',
      'DefiLlama/DefiLlama-Adapters:projects/stakewise/index.js',
      'karpatkey/defi-kit:sdk/eth-sdk/config.ts',
    ),
  },
  exchangeRate: atPar,
  status: 'legacy',
  leave: 'migrate',
  sources: ['DefiLlama/DefiLlama-Adapters:projects/stakewise/index.js'],
})
