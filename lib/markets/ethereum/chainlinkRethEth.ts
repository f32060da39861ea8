import { chainlink } from '../kinds/chainlink.ts'

export const chainlinkRethEth = chainlink({
  id: 'chainlink-reth-eth',
  chainId: 1,
  token: 'reth',
  name: 'Chainlink rETH/ETH',
  feed: '0x536218f9E9Eb48863970252233c8F271f554C2d0',
  pair: 'RETH / ETH',
  deviationBps: 200,
  sources: [
    'bgd-labs/aave-address-book:src/Chainlink<Chain>.sol and src/AaveV3<Chain>.sol',
    'duneanalytics/spellbook:chainlink_*_price_feeds_oracle_addresses.sql',
    'code-423n4/2023-11-kelp findings report',
    'LZeroAnalytics/chainlink-package:src/package_io/constants_backup.star',
  ],
})
