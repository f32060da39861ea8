import { at, defineToken } from './defineToken.ts'
import { erc4626Rate } from './rates.ts'

export const stTLOS = defineToken({
  id: 'sttlos',
  symbol: 'stTLOS',
  name: 'Staked TLOS',
  decimals: 18,
  kind: 'lst',
  underlying: 'TLOS',
  accrual: 'value-accruing',
  protocol: 'telos',
  homeChainId: 40,
  addresses: {
    40: at(
      '0xB4B01216a5Bc8F1C8A33CD990A1239030E60C905',
      'DefiLlama/DefiLlama-Adapters:projects/helper/coreAssets.json',
      'bunnyboard/databoard:src/configs/oracles/configs.ts',
    ),
  },
  exchangeRate: erc4626Rate(40, '0xB4B01216a5Bc8F1C8A33CD990A1239030E60C905', 'stTLOS'),
  status: 'active',
  leave: 'protocol',
  sources: ['bgd-labs/aave-capo:src/interfaces/IOsTokenVaultController.sol'],
})
