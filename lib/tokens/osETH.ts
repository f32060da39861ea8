import { at, defineToken } from './defineToken.ts'
import { feedRate } from './localRates.ts'
import { rateOfOne } from './rates.ts'

export const osETH = defineToken({
  id: 'oseth',
  symbol: 'osETH',
  name: 'Staked ETH',
  decimals: 18,
  kind: 'lst',
  underlying: 'ETH',
  accrual: 'value-accruing',
  protocol: 'stakewise',
  homeChainId: 1,
  addresses: {
    1: at(
      '0xf1C9acDc66974dFB6dEcB12aA385b9cD01190E38',
      'stakewise/v3-core:deployments/mainnet.json',
      'bgd-labs/aave-address-book:tokenlist.json',
    ),
    42161: at(
      '0xf7d4e7273E5015C96728A6b02f31C505eE184603',
      'balancer/code-review:rate-providers/registry.json',
      'bunnyboard/databoard:src/configs/data/constants/LifiTokens.json',
    ),
  },
  exchangeRate: rateOfOne({
    chainId: 1,
    to: '0x2A261e60FB14586B474C208b1B7AC6D0f5000306',
    selector: '0x07a2d13a',
    label: 'osETH osTokenVaultController.convertToAssets(uint256)',
  }),
  localRates: {
    42161: feedRate(42161, '0xB4102D5E72c402D537C9f024F4bd9c3709FE200d', 'osETH'),
  },
  status: 'active',
  leave: 'swap',
  caveat: 'issuer-can-move',
  sources: ['stakewise/v3-core:contracts/interfaces/IOsTokenVaultController.sol'],
})
