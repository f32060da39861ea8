import { chainlink } from '../kinds/chainlink.ts'

export const chainlinkEzethEth = chainlink({
  id: 'chainlink-ezeth-eth',
  chainId: 1,
  token: 'ezeth',
  name: 'Chainlink ezETH/ETH',
  feed: '0x636A000262F6aA9e1F094ABF0aD8f645C44f641C',
  pair: 'EZETH / ETH',
  sources: [
    'bgd-labs/aave-address-book:src/Chainlink<Chain>.sol and src/AaveV3<Chain>.sol',
    'duneanalytics/spellbook:chainlink_*_price_feeds_oracle_addresses.sql',
    'LZeroAnalytics/chainlink-package:src/package_io/constants_backup.star',
  ],
})
