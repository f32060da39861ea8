import { chainlink } from '../kinds/chainlink.ts'

export const baseChainlinkWstethEth = chainlink({
  id: 'base-chainlink-wsteth-eth',
  chainId: 8453,
  token: 'wsteth',
  name: 'Chainlink wstETH/ETH',
  feed: '0x43a5C292A453A3bF3606fa856197f09D7B74251a',
  pair: 'WSTETH / ETH',
  sources: [
    'bgd-labs/aave-address-book:src/Chainlink<Chain>.sol and src/AaveV3<Chain>.sol',
    'duneanalytics/spellbook:chainlink_*_price_feeds_oracle_addresses.sql',
  ],
})
