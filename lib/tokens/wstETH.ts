import { defineToken } from './defineToken.ts'
import { rateCall } from './rates.ts'

const sources = [
  'lidofinance/docs:docs/deployed-contracts/index.md',
  'bgd-labs/aave-address-book:tokenlist.json',
]
const address = '0x7f39C581F595B53c5cb19bD0b3f8dA6c935E2Ca0'

export const wstETH = defineToken({
  id: 'wsteth',
  symbol: 'wstETH',
  name: 'Wrapped liquid staked Ether 2.0',
  decimals: 18,
  underlying: 'ETH',
  accrual: 'value-accruing',
  protocol: 'lido',
  wraps: 'steth',
  homeChainId: 1,
  addresses: {
    1: { address, confidence: 'two-sources', sources },
    42161: { address: '0x5979D7b546E38E414F7E9822514be443A4800529', confidence: 'two-sources', sources },
  },
  exchangeRate: rateCall({
    chainId: 1,
    to: address,
    selector: '0x035faf82',
    label: 'wstETH stEthPerToken()',
  }),
  markets: [],
  status: 'active',
  sources: ['lidofinance/core:contracts/0.6.12/WstETH.sol', 'compound-finance/comet:contracts/IWstETH.sol'],
})
