import { chainlink } from '../kinds/chainlink.ts'

export const chainlinkStethEth = chainlink({
  id: 'chainlink-steth-eth',
  chainId: 1,
  token: 'steth',
  name: 'Chainlink stETH/ETH',
  feed: '0x86392dC19c0b719886221c78AB11eb8Cf5c52812',
  pair: 'STETH / ETH',
  deviationBps: 50,
  sources: [
    'bgd-labs/aave-address-book:src/Chainlink<Chain>.sol and src/AaveV3<Chain>.sol',
    'duneanalytics/spellbook:chainlink_*_price_feeds_oracle_addresses.sql',
    'code-423n4/2023-11-kelp findings report',
    'LZeroAnalytics/chainlink-package:src/package_io/constants_backup.star',
  ],
})
