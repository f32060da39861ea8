import { at, defineToken } from './defineToken.ts'
import { erc4626Rate, productRate } from './rates.ts'
import { rsETH } from './rsETH.ts'

export const agETH = defineToken({
  id: 'ageth',
  symbol: 'agETH',
  name: 'Kelp Gain',
  decimals: 18,
  kind: 'vault',
  underlying: 'ETH',
  accrual: 'value-accruing',
  protocol: 'kelp',
  wraps: 'rseth',
  homeChainId: 1,
  addresses: {
    1: at(
      '0xe1B4d34E8754600962Cd944B535180Bd758E6c2e',
      'DefiLlama/DefiLlama-Adapters:registries/sumTokens.js',
      'balancer/tokenlists:generated/balancer.tokenlist.json',
    ),
  },
  exchangeRate: productRate(
    erc4626Rate(1, '0xe1B4d34E8754600962Cd944B535180Bd758E6c2e', 'agETH'),
    rsETH.exchangeRate,
  ),
  status: 'active',
  leave: 'protocol',
  sources: ['bgd-labs/aave-capo:src/interfaces/IOsTokenVaultController.sol'],
})
