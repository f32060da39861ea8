import { chainlink } from '../kinds/chainlink.ts'

export const bnbChainlinkEzethEth = chainlink({
  id: 'bnb-chainlink-ezeth-eth',
  chainId: 56,
  token: 'ezeth',
  name: 'Chainlink ezETH/ETH',
  feed: '0xD164a1559e78B9e6eacb12B2E627F31d2f603C0f',
  pair: 'EZETH / ETH',
  sources: [
    'bgd-labs/aave-address-book:src/Chainlink<Chain>.sol and src/AaveV3<Chain>.sol',
    'duneanalytics/spellbook:chainlink_*_price_feeds_oracle_addresses.sql',
  ],
})
