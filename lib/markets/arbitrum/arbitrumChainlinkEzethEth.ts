import { chainlink } from '../kinds/chainlink.ts'

export const arbitrumChainlinkEzethEth = chainlink({
  id: 'arbitrum-chainlink-ezeth-eth',
  chainId: 42161,
  token: 'ezeth',
  name: 'Chainlink ezETH/ETH',
  feed: '0x11E1836bFF2ce9d6A5bec9cA79dc998210f3886d',
  pair: 'EZETH / ETH',
  sources: [
    'bgd-labs/aave-address-book:src/Chainlink<Chain>.sol and src/AaveV3<Chain>.sol',
    'duneanalytics/spellbook:chainlink_*_price_feeds_oracle_addresses.sql',
    'LZeroAnalytics/chainlink-package:src/package_io/constants_backup.star',
  ],
})
