import { at, defineToken } from './defineToken.ts'
import { feedRate } from './localRates.ts'
import { rateCall } from './rates.ts'

export const uniETH = defineToken({
  id: 'unieth',
  symbol: 'uniETH',
  name: 'Universal ETH',
  decimals: 18,
  kind: 'lrt',
  underlying: 'ETH',
  accrual: 'value-accruing',
  protocol: 'bedrock',
  homeChainId: 1,
  addresses: {
    1: at(
      '0xF1376bceF0f78459C0Ed0ba5ddce976F1ddF51F4',
      'DefiLlama/DefiLlama-Adapters:registries/sumTokens.js',
      'balancer/tokenlists:generated/balancer.tokenlist.json',
    ),
    42161: at(
      '0x3d15fD46CE9e551498328B1C83071D9509E2C3a0',
      'bunnyboard/databoard:src/configs/data/constants/CbridgeTokens.json',
      'yearn/ydaemon:data/meta/tokens/42161.json',
    ),
    59144: at(
      '0x15EEfE5B297136b8712291B632404B66A8eF4D25',
      'Consensys/linea-token-list:json/linea-mainnet-token-shortlist.json',
      'bunnyboard/databoard:src/configs/data/constants/CbridgeTokens.json',
    ),
  },
  exchangeRate: rateCall({
    chainId: 1,
    to: '0x4beFa2aA9c305238AA3E0b5D17eB20C045269E9d',
    selector: '0x4006ccc5',
    label: 'uniETH staking.exchangeRatio()',
  }),
  localRates: {
    42161: feedRate(42161, '0xF18BE32dB91591A7256d738C166FA195a17457DA', 'uniETH'),
  },
  status: 'active',
  leave: 'swap',
  sources: ['KyberNetwork/kyberswap-dex-lib:pkg/liquidity-source/bedrock/unieth/abis/Staking.json'],
})
