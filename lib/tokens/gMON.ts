import { at, defineToken } from './defineToken.ts'
import { rateCall } from './rates.ts'

export const gMON = defineToken({
  id: 'gmon',
  symbol: 'gMON',
  name: 'gMON',
  decimals: 18,
  kind: 'lst',
  underlying: 'MON',
  accrual: 'value-accruing',
  protocol: 'magma',
  homeChainId: 143,
  addresses: {
    143: at(
      '0x8498312A6B3CbD158bf0c93AbdCF29E6e4F55081',
      'balancer/code-review:erc4626/registry.json',
      'DefiLlama/yield-server:src/adaptors/folks-finance-xchain/constants.ts',
    ),
  },
  exchangeRate: rateCall({
    chainId: 143,
    to: '0x620FFE89F10fbb6FA73CfC4D237A4d4b7A976Ab1',
    selector: '0x679aefce',
    label: 'gMON rateProvider.getRate()',
  }),
  status: 'active',
  leave: 'swap',
  sources: ['bgd-labs/aave-capo:src/interfaces/IEBTC.sol'],
})
