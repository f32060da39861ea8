import { at, defineToken } from './defineToken.ts'
import { erc4626Rate, productRate } from './rates.ts'
import { wstETH } from './wstETH.ts'

export const amphrETH = defineToken({
  id: 'amphreth',
  symbol: 'amphrETH',
  name: 'Amphor Restaked ETH',
  decimals: 18,
  kind: 'lrt',
  underlying: 'ETH',
  accrual: 'value-accruing',
  protocol: 'mellow',
  wraps: 'wsteth',
  homeChainId: 1,
  addresses: {
    1: at(
      '0x5fD13359Ba15A84B76f7F87568309040176167cd',
      'balancer/tokenlists:generated/balancer.tokenlist.json',
      'DefiLlama/DefiLlama-Adapters:projects/mev-capital/index.js',
    ),
  },
  exchangeRate: productRate(
    erc4626Rate(1, '0x5fD13359Ba15A84B76f7F87568309040176167cd', 'amphrETH'),
    wstETH.exchangeRate,
  ),
  status: 'active',
  leave: 'swap',
  sources: ['bgd-labs/aave-capo:src/interfaces/IOsTokenVaultController.sol'],
})
