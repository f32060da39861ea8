import { chainlink } from '../kinds/chainlink.ts'

export const chainlinkRsethEth = chainlink({
  id: 'chainlink-rseth-eth',
  chainId: 1,
  token: 'rseth',
  name: 'Chainlink rsETH/ETH',
  feed: '0x03c68933f7a3F76875C0bc670a58e69294cDFD01',
  pair: 'RSETH / ETH',
  sources: [
    'bgd-labs/aave-address-book:src/Chainlink<Chain>.sol and src/AaveV3<Chain>.sol',
    'duneanalytics/spellbook:chainlink_*_price_feeds_oracle_addresses.sql',
    'LZeroAnalytics/chainlink-package:src/package_io/constants_backup.star',
  ],
})
