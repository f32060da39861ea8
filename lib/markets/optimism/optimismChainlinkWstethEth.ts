import { chainlink } from '../kinds/chainlink.ts'

export const optimismChainlinkWstethEth = chainlink({
  id: 'optimism-chainlink-wsteth-eth',
  chainId: 10,
  token: 'wsteth',
  name: 'Chainlink wstETH/ETH',
  feed: '0x524299Ab0987a7c4B3c8022a35669DdcdC715a10',
  pair: 'WSTETH / ETH',
  sources: [
    'bgd-labs/aave-address-book:src/Chainlink<Chain>.sol and src/AaveV3<Chain>.sol',
    'duneanalytics/spellbook:chainlink_*_price_feeds_oracle_addresses.sql',
  ],
})
