import { at, defineToken } from './defineToken.ts'
import { atPar } from './rates.ts'

export const pxETH = defineToken({
  id: 'pxeth',
  symbol: 'pxETH',
  name: 'Pirex Ether',
  decimals: 18,
  kind: 'synthetic',
  underlying: 'ETH',
  accrual: 'none',
  protocol: 'dinero',
  homeChainId: 1,
  addresses: {
    1: at(
      '0x04C154b66CB340F3Ae24111CC767e0184Ed00Cc6',
      'DefiLlama/DefiLlama-Adapters:projects/hinkal/registryTokens.js',
      'balancer/tokenlists:generated/balancer.tokenlist.json',
    ),
    10: at(
      '0x300d2c875C6fb8Ce4bf5480B4d34b7c9ea8a33A4',
      'bunnyboard/databoard:src/configs/oracles/configs.ts',
      'yearn/ydaemon:data/meta/tokens/10.json',
    ),
  },
  exchangeRate: atPar,
  status: 'active',
  leave: 'protocol',
  sources: ['DefiLlama/DefiLlama-Adapters:projects/hinkal/registryTokens.js'],
})
