import { chainlink } from '../kinds/chainlink.ts'

export const lineaChainlinkWeethEth = chainlink({
  id: 'linea-chainlink-weeth-eth',
  chainId: 59144,
  token: 'weeth',
  name: 'Chainlink weETH/ETH',
  feed: '0xC4bF21Ab46bd22Cf993c0AAa363577bD2Af83544',
  pair: 'WEETH / ETH',
  sources: [
    'bgd-labs/aave-address-book:src/Chainlink<Chain>.sol and src/AaveV3<Chain>.sol',
    'duneanalytics/spellbook:chainlink_*_price_feeds_oracle_addresses.sql',
  ],
})
