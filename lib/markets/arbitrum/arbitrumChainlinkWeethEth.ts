import { chainlink } from '../kinds/chainlink.ts'

export const arbitrumChainlinkWeethEth = chainlink({
  id: 'arbitrum-chainlink-weeth-eth',
  chainId: 42161,
  token: 'weeth',
  name: 'Chainlink weETH/ETH',
  feed: '0xE141425bc1594b8039De6390db1cDaf4397EA22b',
  pair: 'WEETH / ETH',
  sources: [
    'bgd-labs/aave-address-book:src/Chainlink<Chain>.sol and src/AaveV3<Chain>.sol',
    'duneanalytics/spellbook:chainlink_*_price_feeds_oracle_addresses.sql',
    'LZeroAnalytics/chainlink-package:src/package_io/constants_backup.star',
  ],
})
