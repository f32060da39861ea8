import { at, defineToken } from './defineToken.ts'
import { erc4626Rate, productRate } from './rates.ts'
import { wstETH } from './wstETH.ts'

export const Re7LRT = defineToken({
  id: 're7lrt',
  symbol: 'Re7LRT',
  name: 'Re7 Labs LRT',
  decimals: 18,
  kind: 'lrt',
  underlying: 'ETH',
  accrual: 'value-accruing',
  protocol: 'mellow',
  wraps: 'wsteth',
  homeChainId: 1,
  addresses: {
    1: at(
      '0x84631c0d0081FDe56DeB72F6DE77abBbF6A9f93a',
      'balancer/tokenlists:generated/balancer.tokenlist.json',
      'yearn/ydaemon:data/meta/tokens/1.json',
    ),
  },
  exchangeRate: productRate(
    erc4626Rate(1, '0x84631c0d0081FDe56DeB72F6DE77abBbF6A9f93a', 'Re7LRT'),
    wstETH.exchangeRate,
  ),
  status: 'active',
  leave: 'swap',
  sources: ['bgd-labs/aave-capo:src/interfaces/IOsTokenVaultController.sol'],
})
