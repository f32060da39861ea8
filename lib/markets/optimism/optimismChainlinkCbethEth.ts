import { chainlink } from '../kinds/chainlink.ts'

export const optimismChainlinkCbethEth = chainlink({
  id: 'optimism-chainlink-cbeth-eth',
  chainId: 10,
  token: 'cbeth',
  name: 'Chainlink cbETH/ETH',
  feed: '0x138b809B8472fF09Cd3E075E6EcbB2e42D41d870',
  pair: 'CBETH / ETH',
  sources: [
    'bgd-labs/aave-address-book:src/Chainlink<Chain>.sol and src/AaveV3<Chain>.sol',
    'duneanalytics/spellbook:chainlink_*_price_feeds_oracle_addresses.sql',
  ],
})
