import { at, defineToken, legacyAt } from './defineToken.ts'
import { feedRate } from './localRates.ts'
import { rateCall } from './rates.ts'

export const cbETH = defineToken({
  id: 'cbeth',
  symbol: 'cbETH',
  name: 'Coinbase Wrapped Staked ETH',
  decimals: 18,
  kind: 'lst',
  underlying: 'ETH',
  accrual: 'value-accruing',
  protocol: 'coinbase',
  homeChainId: 1,
  addresses: {
    1: at(
      '0xBe9895146f7AF43049ca1c1AE358B0541Ea49704',
      'bgd-labs/aave-address-book:tokenlist.json',
      'balancer/code-review:rate-providers/registry.json',
    ),
    8453: at(
      '0x2Ae3F1Ec7F1F5012CFEab0185bfc7aa3cf0DEc22',
      'bgd-labs/aave-address-book:tokenlist.json',
      'balancer/code-review:erc4626/registry.json',
    ),
    42161: at(
      '0x1DEBd73E752bEaF79865Fd6446b0c970EaE7732f',
      'balancer/code-review:rate-providers/registry.json',
      'DefiLlama/DefiLlama-Adapters:projects/primex-finance/index.js',
    ),
    10: at(
      '0xadDb6A0412DE1BA0F936DCaeb8Aaa24578dcF3B2',
      'ethereum-optimism/ethereum-optimism.github.io:optimism.tokenlist.json',
      'jmoorat/eth-lst-tracker:price-fetcher/config.json',
    ),
    130: at(
      '0xEb64b50FeF2A363940369285F86Ae9a68211db59',
      'ethereum-optimism/ethereum-optimism.github.io:optimism.tokenlist.json',
    ),
    137: legacyAt(
      '0x4b4327dB1600B8B1440163F667e199CEf35385f5',
      'duneanalytics/spellbook:dbt_subprojects/tokens/models/prices/polygon/prices_polygon_tokens.sql',
      'yearn/ydaemon:data/meta/tokens/137.json',
    ),
  },
  exchangeRate: rateCall({
    chainId: 1,
    to: '0xBe9895146f7AF43049ca1c1AE358B0541Ea49704',
    selector: '0x3ba0b9a9',
    label: 'cbETH exchangeRate()',
  }),
  localRates: {
    8453: feedRate(8453, '0x868a501e68F3D1E89CfC0D22F6b22E8dabce5F04', 'cbETH'),
    42161: feedRate(42161, '0x0518673439245BB95A58688Bc31cd513F3D5bDd6', 'cbETH'),
  },
  status: 'active',
  leave: 'issuer',
  sources: ['coinbase/wrapped-tokens-os:contracts/wrapped-tokens/staking/StakedTokenV1.sol'],
})
