import { at, defineToken } from './defineToken.ts'
import { fractionRate } from './rates.ts'

export const mevETH = defineToken({
  id: 'meveth',
  symbol: 'mevETH',
  name: 'mevETH',
  decimals: 18,
  kind: 'lst',
  underlying: 'ETH',
  accrual: 'value-accruing',
  protocol: 'mev-protocol',
  homeChainId: 1,
  addresses: {
    1: at(
      '0x24Ae2dA0f361AA4BE46b48EB19C91e02c5e4f27E',
      'balancer/code-review:rate-providers/registry.json',
      'DefiLlama/yield-server:src/adaptors/mev-protocol/index.js',
    ),
  },
  exchangeRate: fractionRate({
    chainId: 1,
    to: '0x24Ae2dA0f361AA4BE46b48EB19C91e02c5e4f27E',
    selector: '0xd8894bb5',
    label: 'mevETH fraction()',
  }),
  status: 'legacy',
  leave: 'swap',
  sources: ['DefiLlama/yield-server:src/adaptors/mev-protocol/abi.json'],
})
