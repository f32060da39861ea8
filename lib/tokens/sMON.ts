import { at, defineToken } from './defineToken.ts'
import { rateCall } from './rates.ts'

export const sMON = defineToken({
  id: 'smon',
  symbol: 'sMON',
  name: 'Kintsu Staked Monad',
  decimals: 18,
  kind: 'lst',
  underlying: 'MON',
  accrual: 'value-accruing',
  protocol: 'kintsu',
  homeChainId: 143,
  addresses: {
    143: at(
      '0xA3227C5969757783154C60bF0bC1944180ed81B9',
      'balancer/code-review:erc4626/registry.json',
      'DefiLlama/yield-server:src/adaptors/folks-finance-xchain/constants.ts',
    ),
  },
  exchangeRate: rateCall({
    chainId: 143,
    to: '0xD3E6123815C6C0a75F1F23bbf0ae570aF456F905',
    selector: '0x679aefce',
    label: 'sMON rateProvider.getRate()',
  }),
  status: 'active',
  leave: 'swap',
  sources: ['bgd-labs/aave-capo:src/interfaces/IEBTC.sol'],
})
