import { chainlink } from '../kinds/chainlink.ts'

export const baseChainlinkRethEth = chainlink({
  id: 'base-chainlink-reth-eth',
  chainId: 8453,
  token: 'reth',
  name: 'Chainlink rETH/ETH',
  feed: '0xf397bF97280B488cA19ee3093E81C0a77F02e9a5',
  pair: 'RETH / ETH',
  sources: [
    'bgd-labs/aave-address-book:src/Chainlink<Chain>.sol and src/AaveV3<Chain>.sol',
    'duneanalytics/spellbook:chainlink_*_price_feeds_oracle_addresses.sql',
  ],
})
