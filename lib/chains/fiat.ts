import { defineFeed, type Feed } from './feed.ts'

const addressBook = 'bgd-labs/aave-address-book:src'
const heartbeats = 'LZeroAnalytics/chainlink-package:src/package_io/constants_backup.star'

export const ETH_USD_FEED = defineFeed({
  description: 'ETH / USD',
  chainId: 1,
  address: '0x5f4eC3Df9cbd43714FE2740f5E3616155c5b8419',
  heartbeatS: 3_600,
  sources: [`${addressBook}/ChainlinkEthereum.sol`, heartbeats],
})

/** US dollars per unit of a currency. USD itself needs none. A currency that is not here is "—". */
export const FIAT_USD_FEEDS: Readonly<Record<string, Feed>> = {
  EUR: defineFeed({
    description: 'EUR / USD',
    chainId: 1,
    address: '0xb49f677943BC038e9857d61E7d053CaA2C1734C1',
    heartbeatS: 86_400,
    sources: [`${addressBook}/ChainlinkEthereum.sol`, heartbeats],
  }),
  CNY: defineFeed({
    description: 'CNY / USD',
    chainId: 1,
    address: '0xeF8A4aF35cd47424672E3C590aBD37FBB7A7759a',
    heartbeatS: 86_400,
    sources: [`${addressBook}/ChainlinkEthereum.sol`, heartbeats],
  }),
}

/** US dollars per unit of what a token is staked in, by its `underlying`. One that is not here is "—". */
export const UNDERLYING_USD_FEEDS: Readonly<Record<string, Feed>> = {
  ETH: ETH_USD_FEED,
  BNB: defineFeed({
    description: 'BNB / USD',
    chainId: 1,
    address: '0x14e613AC84a31f709eadbdF89C6CC390fDc9540A',
    heartbeatS: 86_400,
    sources: [`${addressBook}/ChainlinkEthereum.sol`, heartbeats],
  }),
  AVAX: defineFeed({
    description: 'AVAX / USD',
    chainId: 1,
    address: '0xFF3EEb22B5E3dE6e705b44749C2559d704923FD7',
    heartbeatS: 86_400,
    sources: [`${addressBook}/ChainlinkEthereum.sol`, heartbeats],
  }),
  POL: defineFeed({
    description: 'POL / USD',
    chainId: 42161,
    address: '0x82BA56a2fADF9C14f17D08bc51bDA0bDB83A8934',
    heartbeatS: 86_400,
    sources: [`${addressBook}/ChainlinkArbitrum.sol`, heartbeats],
  }),
  GNO: defineFeed({
    description: 'GNO / USD',
    chainId: 100,
    address: '0x22441d81416430A54336aB28765abd31a792Ad37',
    heartbeatS: undefined,
    sources: [`${addressBook}/ChainlinkGnosis.sol`],
  }),
  S: defineFeed({
    description: 'S / USD',
    chainId: 42161,
    address: '0xFeaC1A3936514746e70170c0f539e70b23d36F19',
    heartbeatS: undefined,
    sources: [`${addressBook}/ChainlinkArbitrum.sol`],
  }),
  CELO: defineFeed({
    description: 'CELO / USD',
    chainId: 10,
    address: '0x5A9072a995E072fD06D8f1EB95933955FDa53C0a',
    heartbeatS: undefined,
    sources: [`${addressBook}/ChainlinkOptimism.sol`],
  }),
  HYPE: defineFeed({
    description: 'HYPE / USD',
    chainId: 42161,
    address: '0xf9ce4fE2F0EcE0362cb416844AE179a49591D567',
    heartbeatS: undefined,
    sources: [`${addressBook}/ChainlinkArbitrum.sol`],
  }),
  MON: defineFeed({
    description: 'MON / USD',
    chainId: 42161,
    address: '0x0225781042C46dB247e009FFEAd5aEf044f3E7BE',
    heartbeatS: undefined,
    sources: [`${addressBook}/ChainlinkArbitrum.sol`],
  }),
}
