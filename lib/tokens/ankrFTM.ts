import { at, defineToken } from './defineToken.ts'
import { invertedRate } from './rates.ts'

export const ankrFTM = defineToken({
  id: 'ankrftm',
  symbol: 'ankrFTM',
  name: 'Ankr Staked FTM',
  decimals: 18,
  kind: 'lst',
  underlying: 'FTM',
  accrual: 'value-accruing',
  protocol: 'ankr',
  homeChainId: 250,
  addresses: {
    250: at(
      '0xCfC785741Dc0e98ad4c9F6394Bb9d43Cd1eF5179',
      'balancer/tokenlists:generated/balancer.tokenlist.json',
      'viaprotocol/tokenlists:all_tokens/ftm.json',
    ),
  },
  exchangeRate: invertedRate({
    chainId: 250,
    to: '0xCfC785741Dc0e98ad4c9F6394Bb9d43Cd1eF5179',
    selector: '0x71ca337d',
    label: 'ankrFTM ratio()',
  }),
  status: 'legacy',
  leave: 'swap',
  sources: ['karpatkey/defi-kit:sdk/eth-sdk/abis/mainnet/ankr/ankrEth.json'],
})
