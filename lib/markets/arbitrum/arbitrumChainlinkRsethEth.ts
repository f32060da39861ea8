import { chainlink } from '../kinds/chainlink.ts'

export const arbitrumChainlinkRsethEth = chainlink({
  id: 'arbitrum-chainlink-rseth-eth',
  chainId: 42161,
  token: 'rseth',
  name: 'Chainlink rsETH/ETH',
  feed: '0xb0EA543f9F8d4B818550365d13F66Da747e1476A',
  pair: 'RSETH / ETH',
  sources: [
    'bgd-labs/aave-address-book:src/Chainlink<Chain>.sol and src/AaveV3<Chain>.sol',
    'duneanalytics/spellbook:chainlink_*_price_feeds_oracle_addresses.sql',
  ],
})
