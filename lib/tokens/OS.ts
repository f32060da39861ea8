import { at, defineToken } from './defineToken.ts'
import { atPar } from './rates.ts'
import { creditShares } from './shares.ts'

export const OS = defineToken({
  id: 'os',
  symbol: 'OS',
  name: 'Origin Sonic',
  decimals: 18,
  kind: 'lst',
  underlying: 'S',
  accrual: 'rebasing',
  protocol: 'origin',
  homeChainId: 146,
  addresses: {
    146: at(
      '0xb1e25689D55734FD3ffFc939c4C3Eb52DFf8A794',
      'OriginProtocol/origin-dollar:brownie/addresses.py',
      'bunnyboard/databoard:src/configs/oracles/configs.ts',
    ),
  },
  exchangeRate: atPar,
  shares: creditShares('OS', 146, '0xb1e25689D55734FD3ffFc939c4C3Eb52DFf8A794'),
  status: 'active',
  leave: 'protocol',
  sources: ['OriginProtocol/origin-dollar:brownie/addresses.py'],
})
