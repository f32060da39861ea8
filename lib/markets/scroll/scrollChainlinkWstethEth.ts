import { chainlink } from '../kinds/chainlink.ts'

export const scrollChainlinkWstethEth = chainlink({
  id: 'scroll-chainlink-wsteth-eth',
  chainId: 534352,
  token: 'wsteth',
  name: 'Chainlink wstETH/ETH',
  feed: '0xe428fbdbd61CC1be6C273dC0E27a1F43124a86F3',
  pair: 'WSTETH / ETH',
  sources: [
    'bgd-labs/aave-address-book:src/Chainlink<Chain>.sol and src/AaveV3<Chain>.sol',
    'duneanalytics/spellbook:chainlink_*_price_feeds_oracle_addresses.sql',
  ],
})
