import { at, defineToken } from './defineToken.ts'
import { atPar } from './rates.ts'
import { creditShares } from './shares.ts'

export const superOETHp = defineToken({
  id: 'superoethp',
  symbol: 'superOETHp',
  name: 'Super OETH (Plume)',
  decimals: 18,
  kind: 'lst',
  underlying: 'ETH',
  accrual: 'rebasing',
  protocol: 'origin',
  homeChainId: 98866,
  addresses: {
    98866: at(
      '0xFCbe50DbE43bF7E5C88C6F6Fb9ef432D4165406E',
      'OriginProtocol/origin-dollar:contracts/deployments/plume/BridgedWOETHStrategy.json',
      'duneanalytics/spellbook:dbt_subprojects/dex/seeds/trades/rooster_protocol_plume_base_trades_seed.csv',
    ),
  },
  exchangeRate: atPar,
  shares: creditShares('superOETHp', 98866, '0xFCbe50DbE43bF7E5C88C6F6Fb9ef432D4165406E'),
  status: 'active',
  leave: 'protocol',
  sources: ['OriginProtocol/origin-dollar:contracts/deployments/plume/BridgedWOETHStrategy.json'],
})
