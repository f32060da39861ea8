import { chainlink } from '../kinds/chainlink.ts'

export const optimismChainlinkWeethEth = chainlink({
  id: 'optimism-chainlink-weeth-eth',
  chainId: 10,
  token: 'weeth',
  name: 'Chainlink weETH/ETH',
  feed: '0xb4479d436DDa5c1A79bD88D282725615202406E3',
  pair: 'WEETH / ETH',
  sources: [
    'bgd-labs/aave-address-book:src/Chainlink<Chain>.sol and src/AaveV3<Chain>.sol',
    'duneanalytics/spellbook:chainlink_*_price_feeds_oracle_addresses.sql',
  ],
})
