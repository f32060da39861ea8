import { at, defineToken } from './defineToken.ts'
import { erc4626Rate, productRate } from './rates.ts'
import { wstETH } from './wstETH.ts'

export const steakLRT = defineToken({
  id: 'steaklrt',
  symbol: 'steakLRT',
  name: 'Steakhouse Resteaking Vault',
  decimals: 18,
  kind: 'lrt',
  underlying: 'ETH',
  accrual: 'value-accruing',
  protocol: 'mellow',
  wraps: 'wsteth',
  homeChainId: 1,
  addresses: {
    1: at(
      '0xBEEF69Ac7870777598A04B2bd4771c71212E6aBc',
      'balancer/tokenlists:generated/balancer.tokenlist.json',
      'yearn/ydaemon:data/meta/tokens/1.json',
    ),
  },
  exchangeRate: productRate(
    erc4626Rate(1, '0xBEEF69Ac7870777598A04B2bd4771c71212E6aBc', 'steakLRT'),
    wstETH.exchangeRate,
  ),
  status: 'active',
  leave: 'swap',
  sources: ['bgd-labs/aave-capo:src/interfaces/IOsTokenVaultController.sol'],
})
