import { chainlink } from '../kinds/chainlink.ts'

export const optimismChainlinkRethEth = chainlink({
  id: 'optimism-chainlink-reth-eth',
  chainId: 10,
  token: 'reth',
  name: 'Chainlink rETH/ETH',
  feed: '0xb429DE60943a8e6DeD356dca2F93Cd31201D9ed0',
  pair: 'RETH / ETH',
  sources: [
    'bgd-labs/aave-address-book:src/Chainlink<Chain>.sol and src/AaveV3<Chain>.sol',
    'duneanalytics/spellbook:chainlink_*_price_feeds_oracle_addresses.sql',
  ],
})
