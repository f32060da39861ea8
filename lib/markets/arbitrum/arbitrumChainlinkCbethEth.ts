import { chainlink } from '../kinds/chainlink.ts'

export const arbitrumChainlinkCbethEth = chainlink({
  id: 'arbitrum-chainlink-cbeth-eth',
  chainId: 42161,
  token: 'cbeth',
  name: 'Chainlink cbETH/ETH',
  feed: '0xa668682974E3f121185a3cD94f00322beC674275',
  pair: 'CBETH / ETH',
  sources: [
    'bgd-labs/aave-address-book:src/Chainlink<Chain>.sol and src/AaveV3<Chain>.sol',
    'duneanalytics/spellbook:chainlink_*_price_feeds_oracle_addresses.sql',
    'LZeroAnalytics/chainlink-package:src/package_io/constants_backup.star',
  ],
})
