import { at, defineToken, legacyAt } from './defineToken.ts'
import { feedRate, providerRate } from './localRates.ts'
import { invertedRate } from './rates.ts'

export const ankrETH = defineToken({
  id: 'ankreth',
  symbol: 'ankrETH',
  name: 'Ankr Staked ETH',
  decimals: 18,
  kind: 'lst',
  underlying: 'ETH',
  accrual: 'value-accruing',
  protocol: 'ankr',
  homeChainId: 1,
  addresses: {
    1: at(
      '0xE95A203B1a91a908F9B9CE46459d101078c2c3cb',
      'balancer/code-review:rate-providers/registry.json',
      'karpatkey/defi-kit:sdk/eth-sdk/config.ts',
    ),
    10: at(
      '0xe05A08226c49b636ACf99c40Da8DC6aF83CE5bB3',
      'balancer/code-review:rate-providers/registry.json',
      'bunnyboard/databoard:src/configs/oracles/configs.ts',
    ),
    42161: at(
      '0xe05A08226c49b636ACf99c40Da8DC6aF83CE5bB3',
      'balancer/code-review:rate-providers/registry.json',
      'bunnyboard/databoard:src/configs/data/constants/LifiTokens.json',
    ),
    56: at(
      '0xe05A08226c49b636ACf99c40Da8DC6aF83CE5bB3',
      'bunnyboard/databoard:src/configs/data/tokenlists/bnbchain.json',
      'pancakeswap/token-list:src/tokens/cmc.json',
    ),
    43114: at(
      '0x12D8CE035c5DE3Ce39B1fDD4C1d5a745EAbA3b8C',
      'balancer/code-review:rate-providers/registry.json',
      'bunnyboard/databoard:src/configs/data/tokenlists/avalanche.json',
    ),
    1101: legacyAt(
      '0x12D8CE035c5DE3Ce39B1fDD4C1d5a745EAbA3b8C',
      'balancer/tokenlists:generated/balancer.tokenlist.json',
      'duneanalytics/spellbook:dbt_subprojects/tokens/models/prices/zkevm/prices_zkevm_tokens.sql',
    ),
  },
  exchangeRate: invertedRate({
    chainId: 1,
    to: '0xE95A203B1a91a908F9B9CE46459d101078c2c3cb',
    selector: '0x71ca337d',
    label: 'ankrETH ratio()',
  }),
  localRates: {
    10: feedRate(10, '0x98FB6366E71E9A71C247052d447E928303e17bB6', 'ankrETH'),
    42161: feedRate(42161, '0x5Fb73f7Af8a29297953d3611422826039338E5b4', 'ankrETH'),
    43114: providerRate(43114, '0xd6Fd021662B83bb1aAbC2006583A62Ad2Efb8d4A', 'ankrETH'),
  },
  status: 'active',
  leave: 'protocol',
  sources: ['karpatkey/defi-kit:sdk/eth-sdk/abis/mainnet/ankr/ankrEth.json'],
})
