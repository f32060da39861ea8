import { at, defineToken } from './defineToken.ts'
import { invertedRate } from './rates.ts'

export const ankrMATIC = defineToken({
  id: 'ankrmatic',
  symbol: 'ankrMATIC',
  name: 'Ankr Staked MATIC',
  decimals: 18,
  kind: 'lst',
  underlying: 'POL',
  accrual: 'value-accruing',
  protocol: 'ankr',
  homeChainId: 137,
  addresses: {
    137: at(
      '0x0E9b89007eEE9c958c0EDA24eF70723C2C93dD58',
      'balancer/tokenlists:generated/balancer.tokenlist.json',
      'DefiLlama/yield-server:src/adaptors/ankr/index.js',
    ),
  },
  exchangeRate: invertedRate({
    chainId: 137,
    to: '0x0E9b89007eEE9c958c0EDA24eF70723C2C93dD58',
    selector: '0x71ca337d',
    label: 'ankrMATIC ratio()',
  }),
  status: 'legacy',
  leave: 'swap',
  sources: ['karpatkey/defi-kit:sdk/eth-sdk/abis/mainnet/ankr/ankrEth.json'],
})
