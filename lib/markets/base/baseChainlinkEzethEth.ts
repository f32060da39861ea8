import { chainlink } from '../kinds/chainlink.ts'

export const baseChainlinkEzethEth = chainlink({
  id: 'base-chainlink-ezeth-eth',
  chainId: 8453,
  token: 'ezeth',
  name: 'Chainlink ezETH/ETH',
  feed: '0x960BDD1dFD20d7c98fa482D793C3dedD73A113a3',
  pair: 'EZETH / ETH',
  sources: [
    'bgd-labs/aave-address-book:src/Chainlink<Chain>.sol and src/AaveV3<Chain>.sol',
    'duneanalytics/spellbook:chainlink_*_price_feeds_oracle_addresses.sql',
  ],
})
