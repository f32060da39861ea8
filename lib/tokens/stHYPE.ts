import { at, defineToken } from './defineToken.ts'
import { atPar } from './rates.ts'

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
  status: 'active',
  leave: 'protocol',
  sources: ['DefiLlama/DefiLlama-Adapters:registries/sumTokens.js'],
})
