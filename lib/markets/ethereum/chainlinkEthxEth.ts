import { chainlink } from '../kinds/chainlink.ts'

export const chainlinkEthxEth = chainlink({
  id: 'chainlink-ethx-eth',
  chainId: 1,
  token: 'ethx',
  name: 'Chainlink ETHx/ETH',
  feed: '0xC5f8c4aB091Be1A899214c0C3636ca33DcA0C547',
  pair: 'ETHX / ETH',
  sources: [
    'bgd-labs/aave-address-book:src/Chainlink<Chain>.sol and src/AaveV3<Chain>.sol',
    'duneanalytics/spellbook:chainlink_*_price_feeds_oracle_addresses.sql',
  ],
})
