import { at, defineToken } from './defineToken.ts'
import { rateCall } from './rates.ts'

export const weETHk = defineToken({
  id: 'weethk',
  symbol: 'weETHk',
  name: 'King Karak LRT',
  decimals: 18,
  kind: 'vault',
  underlying: 'ETH',
  accrual: 'value-accruing',
  protocol: 'ether-fi-vaults',
  homeChainId: 1,
  addresses: {
    1: at(
      '0x7223442cad8e9cA474fC40109ab981608F8c4273',
      'DefiLlama/DefiLlama-Adapters:projects/veda/ethereum_constants.js',
      'yearn/ydaemon:data/meta/tokens/1.json',
    ),
  },
  exchangeRate: rateCall({
    chainId: 1,
    to: '0x126af21dc55C300B7D0bBfC4F3898F558aE8156b',
    selector: '0x679aefce',
    label: 'weETHk accountant.getRate()',
  }),
  status: 'legacy',
  leave: 'swap',
  sources: ['bgd-labs/aave-capo:src/interfaces/IEBTC.sol'],
})
