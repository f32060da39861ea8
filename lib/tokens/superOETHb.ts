import { at, defineToken } from './defineToken.ts'
import { atPar } from './rates.ts'
import { creditShares } from './shares.ts'

export const superOETHb = defineToken({
  id: 'superoethb',
  symbol: 'superOETHb',
  name: 'Super OETH',
  decimals: 18,
  kind: 'lst',
  underlying: 'ETH',
  accrual: 'rebasing',
  protocol: 'origin',
  homeChainId: 8453,
  addresses: {
    8453: at(
      '0xDBFeFD2e8460a6Ee4955A68582F85708BAEA60A3',
      'OriginProtocol/origin-dollar:contracts/build/deployments-8453.json',
      'DefiLlama/yield-server:src/adaptors/origin-ether/index.js',
    ),
  },
  exchangeRate: atPar,
  shares: creditShares('superOETHb', 8453, '0xDBFeFD2e8460a6Ee4955A68582F85708BAEA60A3'),
  status: 'active',
  leave: 'protocol',
  sources: ['OriginProtocol/origin-dollar:contracts/build/deployments-8453.json'],
})
