import { at, defineToken } from './defineToken.ts'
import { atPar } from './rates.ts'
import { creditShares } from './shares.ts'

export const OETH = defineToken({
  id: 'oeth',
  symbol: 'OETH',
  name: 'Origin Ether',
  decimals: 18,
  kind: 'lst',
  underlying: 'ETH',
  accrual: 'rebasing',
  protocol: 'origin',
  homeChainId: 1,
  addresses: {
    1: at(
      '0x856c4Efb76C1D1AE02e20CEB03A2A6a08b0b8dC3',
      'OriginProtocol/origin-dollar:contracts/deploy/mainnet/170_curve_pb_migration.js',
      'balancer/tokenlists:generated/balancer.tokenlist.json',
    ),
  },
  exchangeRate: atPar,
  shares: creditShares('OETH', 1, '0x856c4Efb76C1D1AE02e20CEB03A2A6a08b0b8dC3'),
  status: 'active',
  leave: 'protocol',
  sources: ['OriginProtocol/origin-dollar:contracts/deploy/mainnet/170_curve_pb_migration.js'],
})
