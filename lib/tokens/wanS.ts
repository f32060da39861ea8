import { at, defineToken } from './defineToken.ts'
import { erc4626Rate } from './rates.ts'

export const wanS = defineToken({
  id: 'wans',
  symbol: 'wanS',
  name: 'Wrapped anS',
  decimals: 18,
  kind: 'lst',
  underlying: 'S',
  accrual: 'value-accruing',
  protocol: 'angles',
  wraps: 'ans',
  homeChainId: 146,
  addresses: {
    146: at(
      '0xfA85Fe5A8F5560e9039C04f2b0a90dE1415aBD70',
      'balancer/tokenlists:generated/balancer.tokenlist.json',
      'bunnyboard/databoard:src/configs/oracles/configs.ts',
    ),
  },
  exchangeRate: erc4626Rate(146, '0xfA85Fe5A8F5560e9039C04f2b0a90dE1415aBD70', 'wanS'),
  status: 'active',
  leave: 'swap',
  sources: ['bgd-labs/aave-capo:src/interfaces/IOsTokenVaultController.sol'],
})
