import { at, defineToken } from './defineToken.ts'
import { erc4626Rate, productRate } from './rates.ts'
import { wstETH } from './wstETH.ts'

export const pzETH = defineToken({
  id: 'pzeth',
  symbol: 'pzETH',
  name: 'Renzo Restaked LST',
  decimals: 18,
  kind: 'lrt',
  underlying: 'ETH',
  accrual: 'value-accruing',
  protocol: 'renzo',
  wraps: 'wsteth',
  homeChainId: 1,
  addresses: {
    1: at(
      '0x8c9532a60E0E7C6BbD2B2c1303F63aCE1c3E9811',
      'duneanalytics/spellbook:dbt_subprojects/tokens/models/prices/ethereum/prices_ethereum_tokens.sql',
      'yearn/ydaemon:data/meta/tokens/1.json',
    ),
  },
  exchangeRate: productRate(
    erc4626Rate(1, '0x8c9532a60E0E7C6BbD2B2c1303F63aCE1c3E9811', 'pzETH'),
    wstETH.exchangeRate,
  ),
  status: 'active',
  leave: 'protocol',
  sources: ['bgd-labs/aave-capo:src/interfaces/IOsTokenVaultController.sol'],
})
