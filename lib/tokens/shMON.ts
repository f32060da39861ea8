import { at, defineToken } from './defineToken.ts'
import { rateCall } from './rates.ts'

export const shMON = defineToken({
  id: 'shmon',
  symbol: 'shMON',
  name: 'ShMonad',
  decimals: 18,
  kind: 'lst',
  underlying: 'MON',
  accrual: 'value-accruing',
  protocol: 'fastlane',
  homeChainId: 143,
  addresses: {
    143: at(
      '0x1B68626dCa36c7fE922fD2d55E4f631d962dE19c',
      'balancer/code-review:erc4626/registry.json',
      'mellow-finance/flexible-vaults:scripts/monad/Constants.sol',
    ),
  },
  exchangeRate: rateCall({
    chainId: 143,
    to: '0x05Ad8f5d0F9D8bd90739C06C83140F00D3bCbC3F',
    selector: '0x679aefce',
    label: 'shMON rateProvider.getRate()',
  }),
  status: 'active',
  leave: 'swap',
  sources: ['bgd-labs/aave-capo:src/interfaces/IEBTC.sol'],
})
