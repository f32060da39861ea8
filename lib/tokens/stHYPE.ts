import { at, defineToken } from './defineToken.ts'
import { atPar, rateCall } from './rates.ts'

export const stHYPE = defineToken({
  id: 'sthype',
  symbol: 'stHYPE',
  name: 'Staked HYPE',
  decimals: 18,
  kind: 'lst',
  underlying: 'HYPE',
  accrual: 'rebasing',
  protocol: 'thunderhead',
  homeChainId: 999,
  addresses: {
    999: at(
      '0xfFaa4a3D97fE9107Cef8a3F48c069F577Ff76cC1',
      'DefiLlama/DefiLlama-Adapters:registries/sumTokens.js',
      'rotki/rotki:rotkehlchen/chain/hyperliquid/manager.py',
    ),
  },
  exchangeRate: atPar,
  index: rateCall({
    chainId: 999,
    to: '0xfFaa4a3D97fE9107Cef8a3F48c069F577Ff76cC1',
    selector: '0xa781a3fd',
    label: 'stHYPE balancePerShare()',
  }),
  status: 'active',
  leave: 'protocol',
  sources: ['hyperlendx/hyperevm-oracle:contracts/adapters/StHypeAdapterFundamental.sol'],
})
