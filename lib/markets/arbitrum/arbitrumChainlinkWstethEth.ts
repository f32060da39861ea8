import { chainlink } from '../kinds/chainlink.ts'

export const arbitrumChainlinkWstethEth = chainlink({
  id: 'arbitrum-chainlink-wsteth-eth',
  chainId: 42161,
  token: 'wsteth',
  name: 'Chainlink wstETH/ETH',
  feed: '0xb523AE262D20A936BC152e6023996e46FDC2A95D',
  pair: 'WSTETH / ETH',
  sources: [
    'bgd-labs/aave-address-book:src/Chainlink<Chain>.sol and src/AaveV3<Chain>.sol',
    'duneanalytics/spellbook:chainlink_*_price_feeds_oracle_addresses.sql',
    'LZeroAnalytics/chainlink-package:src/package_io/constants_backup.star',
  ],
})
