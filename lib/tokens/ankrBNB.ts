import { at, defineToken } from './defineToken.ts'
import { invertedRate } from './rates.ts'

export const ankrBNB = defineToken({
  id: 'ankrbnb',
  symbol: 'ankrBNB',
  name: 'Ankr Staked BNB',
  decimals: 18,
  kind: 'lst',
  underlying: 'BNB',
  accrual: 'value-accruing',
  protocol: 'ankr',
  homeChainId: 56,
  addresses: {
    56: at(
      '0x52F24a5e03aee338Da5fd9Df68D2b6FAe1178827',
      'DefiLlama/yield-server:src/adaptors/ankr/index.js',
      'pancakeswap/token-list:src/tokens/cmc.json',
    ),
  },
  exchangeRate: invertedRate({
    chainId: 56,
    to: '0x52F24a5e03aee338Da5fd9Df68D2b6FAe1178827',
    selector: '0x71ca337d',
    label: 'ankrBNB ratio()',
  }),
  status: 'active',
  leave: 'protocol',
  sources: ['karpatkey/defi-kit:sdk/eth-sdk/abis/mainnet/ankr/ankrEth.json'],
})
