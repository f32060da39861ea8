import { defineFeed } from './feed.ts'

export const ETH_USD_FEED = defineFeed({
  description: 'ETH / USD',
  chainId: 1,
  address: '0x5f4eC3Df9cbd43714FE2740f5E3616155c5b8419',
  heartbeatS: 3_600,
  sources: ['bgd-labs/aave-address-book:src/ts/ChainlinkEthereum.ts'],
})
