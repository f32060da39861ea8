import { chainlink } from '../kinds/chainlink.ts'

export const chainlinkCbethEth = chainlink({
  id: 'chainlink-cbeth-eth',
  chainId: 1,
  token: 'cbeth',
  name: 'Chainlink cbETH/ETH',
  feed: '0xF017fcB346A1885194689bA23Eff2fE6fA5C483b',
  pair: 'CBETH / ETH',
  deviationBps: 100,
  sources: [
    'bgd-labs/aave-address-book:src/Chainlink<Chain>.sol and src/AaveV3<Chain>.sol',
    'duneanalytics/spellbook:chainlink_*_price_feeds_oracle_addresses.sql',
    'code-423n4/2023-11-kelp findings report',
    'LZeroAnalytics/chainlink-package:src/package_io/constants_backup.star',
  ],
})
