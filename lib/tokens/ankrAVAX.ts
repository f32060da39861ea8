import { at, defineToken } from './defineToken.ts'
import { invertedRate } from './rates.ts'

export const ankrAVAX = defineToken({
  id: 'ankravax',
  symbol: 'ankrAVAX',
  name: 'Ankr Staked AVAX',
  decimals: 18,
  kind: 'lst',
  underlying: 'AVAX',
  accrual: 'value-accruing',
  protocol: 'ankr',
  homeChainId: 43114,
  addresses: {
    43114: at(
      '0xc3344870d52688874b06d844E0C36cc39FC727F6',
      'balancer/code-review:rate-providers/registry.json',
      'viaprotocol/tokenlists:all_tokens/avax.json',
    ),
  },
  exchangeRate: invertedRate({
    chainId: 43114,
    to: '0xc3344870d52688874b06d844E0C36cc39FC727F6',
    selector: '0x71ca337d',
    label: 'ankrAVAX ratio()',
  }),
  status: 'active',
  leave: 'protocol',
  sources: ['karpatkey/defi-kit:sdk/eth-sdk/abis/mainnet/ankr/ankrEth.json'],
})
