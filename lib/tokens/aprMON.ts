import { at, defineToken } from './defineToken.ts'
import { erc4626Rate } from './rates.ts'

export const aprMON = defineToken({
  id: 'aprmon',
  symbol: 'aprMON',
  name: 'aPriori Monad LST',
  decimals: 18,
  kind: 'lst',
  underlying: 'MON',
  accrual: 'value-accruing',
  protocol: 'apriori',
  homeChainId: 143,
  addresses: {
    143: at(
      '0x0c65A0BC65a5D819235B71F554D210D3F80E0852',
      'DefiLlama/yield-server:src/adaptors/townsquare-lending/index.js',
      'smartcontractkit/documentation:src/config/data/ccip/v1_2_0/mainnet/tokens.json',
    ),
  },
  exchangeRate: erc4626Rate(143, '0x0c65A0BC65a5D819235B71F554D210D3F80E0852', 'aprMON'),
  status: 'active',
  leave: 'swap',
  sources: ['bgd-labs/aave-capo:src/interfaces/IOsTokenVaultController.sol'],
})
