import { chainlink } from '../kinds/chainlink.ts'

export const polygonChainlinkWstethEth = chainlink({
  id: 'polygon-chainlink-wsteth-eth',
  chainId: 137,
  token: 'wsteth',
  name: 'Chainlink wstETH/ETH',
  feed: '0x10f964234cae09cB6a9854B56FF7D4F38Cda5E6a',
  pair: 'WSTETH / ETH',
  sources: [
    'bgd-labs/aave-address-book:src/Chainlink<Chain>.sol and src/AaveV3<Chain>.sol',
    'duneanalytics/spellbook:chainlink_*_price_feeds_oracle_addresses.sql',
  ],
})
