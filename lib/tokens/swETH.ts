import { at, defineToken } from './defineToken.ts'
import { feedRate } from './localRates.ts'
import { rateCall } from './rates.ts'

export const swETH = defineToken({
  id: 'sweth',
  symbol: 'swETH',
  name: 'swETH',
  decimals: 18,
  kind: 'lst',
  underlying: 'ETH',
  accrual: 'value-accruing',
  protocol: 'swell',
  homeChainId: 1,
  addresses: {
    1: at(
      '0xf951E335afb289353dc249e82926178EaC7DEd78',
      'balancer/code-review:rate-providers/registry.json',
      'DefiLlama/yield-server:src/adaptors/sommelier/config.js',
    ),
    42161: at(
      '0xbc011A12Da28e8F0f528d9eE5E7039E22F91cf18',
      'duneanalytics/spellbook:dbt_subprojects/tokens/models/prices/arbitrum/prices_arbitrum_tokens.sql',
      'bunnyboard/databoard:src/configs/data/constants/LifiTokens.json',
    ),
  },
  exchangeRate: rateCall({
    chainId: 1,
    to: '0xf951E335afb289353dc249e82926178EaC7DEd78',
    selector: '0xd68b2cb6',
    label: 'swETH swETHToETHRate()',
  }),
  localRates: {
    42161: feedRate(42161, '0xEcD471ef663eCEFFC7D731a0C7e51007433e6d6e', 'swETH'),
  },
  status: 'active',
  leave: 'protocol',
  sources: ['SwellNetwork/v3-core-public:contracts/lst/contracts/implementations/swETH.sol'],
})
