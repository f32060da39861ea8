import { at, defineToken } from './defineToken.ts'
import { feedRate, productFeed } from './localRates.ts'
import { erc4626Rate, productRate } from './rates.ts'
import { wstETH } from './wstETH.ts'

export const tETH = defineToken({
  id: 'teth',
  symbol: 'tETH',
  name: 'Treehouse ETH',
  decimals: 18,
  kind: 'vault',
  underlying: 'ETH',
  accrual: 'value-accruing',
  protocol: 'treehouse',
  wraps: 'wsteth',
  homeChainId: 1,
  addresses: {
    1: at(
      '0xD11c452fc99cF405034ee446803b6F6c1F6d5ED8',
      'bgd-labs/aave-address-book:tokenlist.json',
      'balancer/code-review:rate-providers/registry.json',
    ),
    42161: at(
      '0xd09ACb80C1E8f2291862c4978A008791c9167003',
      'balancer/code-review:rate-providers/registry.json',
      'bunnyboard/databoard:src/configs/data/constants/LifiTokens.json',
    ),
    8453: at(
      '0xd09ACb80C1E8f2291862c4978A008791c9167003',
      'compound-finance/comet:deployments/relations.ts',
      'balancer/code-review:rate-providers/registry.json',
    ),
  },
  exchangeRate: productRate(
    erc4626Rate(1, '0xD11c452fc99cF405034ee446803b6F6c1F6d5ED8', 'tETH'),
    wstETH.exchangeRate,
  ),
  localRates: {
    42161: productFeed(
      feedRate(42161, '0x98a977Ba31C72aeF2e15B950Eb5Ae3158863D856', 'tETH / wstETH'),
      feedRate(42161, '0xB1552C5e96B312d0Bf8b554186F846C40614a540', 'wstETH / stETH'),
    ),
    8453: productFeed(
      feedRate(8453, '0x8004571d9f54dE016fc3D448e7AEe2d70947727A', 'tETH / wstETH'),
      feedRate(8453, '0xB88BAc61a4Ca37C43a3725912B1f472c9A5bc061', 'wstETH / stETH'),
    ),
  },
  status: 'active',
  leave: 'protocol',
  sources: ['bgd-labs/aave-capo:src/interfaces/IOsTokenVaultController.sol'],
})
