import { chainlink } from '../kinds/chainlink.ts'

export const chainlinkWeethEth = chainlink({
  id: 'chainlink-weeth-eth',
  chainId: 1,
  token: 'weeth',
  name: 'Chainlink weETH/ETH',
  feed: '0x5c9C449BbC9a6075A2c061dF312a35fd1E05fF22',
  pair: 'WEETH / ETH',
  sources: [
    'bgd-labs/aave-address-book:src/Chainlink<Chain>.sol and src/AaveV3<Chain>.sol',
    'duneanalytics/spellbook:chainlink_*_price_feeds_oracle_addresses.sql',
    'LZeroAnalytics/chainlink-package:src/package_io/constants_backup.star',
  ],
})
