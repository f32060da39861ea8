import { defineToken, legacyAt } from './defineToken.ts'
import { atPar } from './rates.ts'

export const frxETHFormer = defineToken({
  id: 'frxeth-former',
  symbol: 'frxETH',
  name: 'Frax Ether, former bridge',
  decimals: 18,
  kind: 'synthetic',
  underlying: 'ETH',
  accrual: 'none',
  protocol: 'frax',
  homeChainId: 1,
  addresses: {
    42161: legacyAt(
      '0x178412e79c25968a32e89b11f63B33F733770c2A',
      'DefiLlama/DefiLlama-Adapters:projects/primex-finance/index.js',
      'FraxFinance/frax-solidity:src/types/constants.ts',
    ),
    10: legacyAt(
      '0x6806411765Af15Bddd26f8f544A34cC40cb9838B',
      'DefiLlama/DefiLlama-Adapters:projects/hinkal/registryTokens.js',
      'balancer/tokenlists:generated/balancer.tokenlist.json',
    ),
    137: legacyAt(
      '0xEe327F889d5947c1dc1934Bb208a1E792F953E96',
      'balancer/tokenlists:generated/balancer.tokenlist.json',
      'FraxFinance/frax-solidity:src/types/constants.ts',
    ),
    56: legacyAt(
      '0x64048A7eEcF3a2F1BA9e144aAc3D7dB6e58F555e',
      'DefiLlama/DefiLlama-Adapters:projects/hinkal/registryTokens.js',
      'pancakeswap/token-list:src/tokens/cmc.json',
    ),
  },
  exchangeRate: atPar,
  status: 'legacy',
  leave: 'bridge',
  sources: ['DefiLlama/DefiLlama-Adapters:projects/primex-finance/index.js'],
})
