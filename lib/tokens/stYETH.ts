import { at, defineToken } from './defineToken.ts'
import { erc4626Rate } from './rates.ts'

export const stYETH = defineToken({
  id: 'st-yeth',
  symbol: 'st-yETH',
  name: 'Staked Yearn Ether',
  decimals: 18,
  kind: 'vault',
  underlying: 'ETH',
  accrual: 'value-accruing',
  protocol: 'yearn',
  wraps: 'yeth',
  homeChainId: 1,
  addresses: {
    1: at(
      '0x583019fF0f430721aDa9cfb4fac8F06cA104d0B4',
      'balancer/tokenlists:generated/balancer.tokenlist.json',
      'yearn/yLSTeth:packages/yeth/next.config.js',
    ),
  },
  exchangeRate: erc4626Rate(1, '0x583019fF0f430721aDa9cfb4fac8F06cA104d0B4', 'st-yETH'),
  status: 'legacy',
  leave: 'swap',
  caveat: 'unbacked-mint',
  sources: ['bgd-labs/aave-capo:src/interfaces/IOsTokenVaultController.sol'],
})
