import { chainlink } from '../kinds/chainlink.ts'

export const lineaChainlinkEzethEth = chainlink({
  id: 'linea-chainlink-ezeth-eth',
  chainId: 59144,
  token: 'ezeth',
  name: 'Chainlink ezETH/ETH',
  feed: '0xB1d9A4Fe9331E28C5588B63343BF064A397aadB8',
  pair: 'EZETH / ETH',
  sources: [
    'bgd-labs/aave-address-book:src/Chainlink<Chain>.sol and src/AaveV3<Chain>.sol',
    'duneanalytics/spellbook:chainlink_*_price_feeds_oracle_addresses.sql',
  ],
})
