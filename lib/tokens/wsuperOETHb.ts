import { at, defineToken } from './defineToken.ts'
import { erc4626Rate } from './rates.ts'

export const wsuperOETHb = defineToken({
  id: 'wsuperoethb',
  symbol: 'wsuperOETHb',
  name: 'Wrapped Super OETH',
  decimals: 18,
  kind: 'lst',
  underlying: 'ETH',
  accrual: 'value-accruing',
  protocol: 'origin',
  wraps: 'superoethb',
  homeChainId: 8453,
  addresses: {
    8453: at(
      '0x7FcD174E80f264448ebeE8c88a7C4476AAF58Ea6',
      'OriginProtocol/origin-dollar:brownie/addresses.py',
      'DefiLlama/DefiLlama-Adapters:projects/lynx/index.js',
    ),
  },
  exchangeRate: erc4626Rate(8453, '0x7FcD174E80f264448ebeE8c88a7C4476AAF58Ea6', 'wsuperOETHb'),
  status: 'active',
  leave: 'protocol',
  sources: ['OriginProtocol/arm-oeth:src/abis/EthenaARM.json'],
})
