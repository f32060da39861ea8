import { chainlink } from '../kinds/chainlink.ts'

export const chainlinkMethEth = chainlink({
  id: 'chainlink-meth-eth',
  chainId: 1,
  token: 'meth',
  name: 'Chainlink mETH/ETH',
  feed: '0x5b563107C8666d2142C216114228443B94152362',
  pair: 'METH / ETH',
  sources: [
    'bgd-labs/aave-address-book:src/Chainlink<Chain>.sol and src/AaveV3<Chain>.sol',
    'duneanalytics/spellbook:chainlink_*_price_feeds_oracle_addresses.sql',
  ],
})
