import { chainlink } from '../kinds/chainlink.ts'

export const arbitrumChainlinkRethEth = chainlink({
  id: 'arbitrum-chainlink-reth-eth',
  chainId: 42161,
  token: 'reth',
  name: 'Chainlink rETH/ETH',
  feed: '0xD6aB2298946840262FcC278fF31516D39fF611eF',
  pair: 'RETH / ETH',
  sources: [
    'bgd-labs/aave-address-book:src/Chainlink<Chain>.sol and src/AaveV3<Chain>.sol',
    'duneanalytics/spellbook:chainlink_*_price_feeds_oracle_addresses.sql',
    'LZeroAnalytics/chainlink-package:src/package_io/constants_backup.star',
  ],
})
