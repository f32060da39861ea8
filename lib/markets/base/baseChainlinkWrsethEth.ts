import { chainlink } from '../kinds/chainlink.ts'

export const baseChainlinkWrsethEth = chainlink({
  id: 'base-chainlink-wrseth-eth',
  chainId: 8453,
  token: 'wrseth',
  name: 'Chainlink wrsETH/ETH',
  feed: '0xd7221b10FBBC1e1ba95Fd0B4D031C15f7F365296',
  pair: 'RSETH / ETH',
  sources: [
    'bgd-labs/aave-address-book:src/Chainlink<Chain>.sol and src/AaveV3<Chain>.sol',
    'duneanalytics/spellbook:chainlink_*_price_feeds_oracle_addresses.sql',
  ],
})
