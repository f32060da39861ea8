import { chainlink } from '../kinds/chainlink.ts'

export const baseChainlinkCbethEth = chainlink({
  id: 'base-chainlink-cbeth-eth',
  chainId: 8453,
  token: 'cbeth',
  name: 'Chainlink cbETH/ETH',
  feed: '0x806b4Ac04501c29769051e42783cF04dCE41440b',
  pair: 'CBETH / ETH',
  sources: [
    'bgd-labs/aave-address-book:src/Chainlink<Chain>.sol and src/AaveV3<Chain>.sol',
    'duneanalytics/spellbook:chainlink_*_price_feeds_oracle_addresses.sql',
  ],
})
