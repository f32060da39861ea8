import { at, defineToken } from './defineToken.ts'
import { erc4626Rate, productRate } from './rates.ts'
import { wstETH } from './wstETH.ts'

export const rstETH = defineToken({
  id: 'rsteth',
  symbol: 'rstETH',
  name: 'Restaking Vault ETH',
  decimals: 18,
  kind: 'lrt',
  underlying: 'ETH',
  accrual: 'value-accruing',
  protocol: 'mellow',
  wraps: 'wsteth',
  homeChainId: 1,
  addresses: {
    1: at(
      '0x7a4EffD87C2f3C55CA251080b1343b605f327E3a',
      'balancer/tokenlists:generated/balancer.tokenlist.json',
      'DefiLlama/DefiLlama-Adapters:registries/curators.js',
    ),
  },
  exchangeRate: productRate(
    erc4626Rate(1, '0x7a4EffD87C2f3C55CA251080b1343b605f327E3a', 'rstETH'),
    wstETH.exchangeRate,
  ),
  status: 'active',
  leave: 'swap',
  sources: ['bgd-labs/aave-capo:src/interfaces/IOsTokenVaultController.sol'],
})
