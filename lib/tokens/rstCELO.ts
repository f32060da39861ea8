import { at, defineToken } from './defineToken.ts'
import { atPar, rateOfOne } from './rates.ts'

export const rstCELO = defineToken({
  id: 'rstcelo',
  symbol: 'rstCELO',
  name: 'Rebased Staked CELO',
  decimals: 18,
  kind: 'lst',
  underlying: 'CELO',
  accrual: 'rebasing',
  protocol: 'staked-celo',
  wraps: 'stcelo',
  homeChainId: 42220,
  addresses: {
    42220: at(
      '0xDc5762753043327d74e0a538199c1488FC1F44cf',
      'celo-org/staked-celo:deployments/celo/RebasedStakedCelo.json',
    ),
  },
  exchangeRate: atPar,
  index: rateOfOne({
    chainId: 42220,
    to: '0x0239b96D10a434a56CC9E09383077A0490cF9398',
    selector: '0x0567847f',
    label: 'rstCELO manager.toCelo(uint256)',
  }),
  status: 'active',
  leave: 'protocol',
  sources: ['celo-org/staked-celo:deployments/celo/RebasedStakedCelo.json'],
})
