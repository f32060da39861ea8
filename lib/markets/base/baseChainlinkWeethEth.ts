import { chainlink } from '../kinds/chainlink.ts'

export const baseChainlinkWeethEth = chainlink({
  id: 'base-chainlink-weeth-eth',
  chainId: 8453,
  token: 'weeth',
  name: 'Chainlink weETH/ETH',
  feed: '0xFC1415403EbB0c693f9a7844b92aD2Ff24775C65',
  pair: 'WEETH / ETH',
  sources: [
    'bgd-labs/aave-address-book:src/Chainlink<Chain>.sol and src/AaveV3<Chain>.sol',
    'duneanalytics/spellbook:chainlink_*_price_feeds_oracle_addresses.sql',
  ],
})
