import { at, defineToken } from './defineToken.ts'
import { feedRate, providerRate } from './localRates.ts'
import { rateCall } from './rates.ts'

export const weETH = defineToken({
  id: 'weeth',
  symbol: 'weETH',
  name: 'Wrapped eETH',
  decimals: 18,
  kind: 'lrt',
  underlying: 'ETH',
  accrual: 'value-accruing',
  protocol: 'ether-fi',
  wraps: 'eeth',
  homeChainId: 1,
  addresses: {
    1: at(
      '0xCd5fE23C85820F7B72D0926FC9b05b43E359b7ee',
      'etherfi-protocol/smart-contracts:deployment/EtherFiRateLimiter/2026-06-26-22-16-11.json',
      'balancer/code-review:rate-providers/registry.json',
    ),
    42161: at(
      '0x35751007a407ca6FEFfE80b3cB397736D2cf4dbe',
      'bgd-labs/aave-address-book:tokenlist.json',
      'balancer/code-review:erc4626/registry.json',
    ),
    8453: at(
      '0x04C0599Ae5A44757c0af6F9eC3b93da8976c150A',
      'etherfi-protocol/weETH-cross-chain:README.md',
      'bgd-labs/aave-address-book:tokenlist.json',
    ),
    10: at(
      '0x5A7fACB970D094B6C7FF1df0eA68D99E6e73CBFF',
      'etherfi-protocol/weETH-cross-chain:README.md',
      'balancer/code-review:rate-providers/registry.json',
    ),
    59144: at(
      '0x1Bf74C010E6320bab11e2e5A532b5AC15e0b8aA6',
      'etherfi-protocol/weETH-cross-chain:README.md',
      'bgd-labs/aave-address-book:tokenlist.json',
    ),
    534352: at(
      '0x01f0a31698C4d065659b9bdC21B3610292a1c506',
      'etherfi-protocol/weETH-cross-chain:README.md',
      'bgd-labs/aave-address-book:tokenlist.json',
    ),
    324: at(
      '0xc1Fa6E2E8667d9bE0Ca938a54c7E0285E9Df924a',
      'etherfi-protocol/weETH-cross-chain:README.md',
      'bgd-labs/aave-address-book:tokenlist.json',
    ),
    56: at(
      '0x04C0599Ae5A44757c0af6F9eC3b93da8976c150A',
      'etherfi-protocol/weETH-cross-chain:output/bnb-ReducePathways.json',
      'pancakeswap/token-list:src/tokens/cmc.json',
    ),
    34443: at(
      '0x028227c4dd1e5419d11Bb6fa6e661920c519D4F5',
      'balancer/tokenlists:generated/balancer.tokenlist.json',
      'bunnyboard/databoard:src/configs/data/constants/LifiTokens.json',
    ),
    81457: at(
      '0x04C0599Ae5A44757c0af6F9eC3b93da8976c150A',
      'etherfi-protocol/weETH-cross-chain:utils/L2Constants.sol',
    ),
    130: at(
      '0x7DCC39B4d1C53CB31e1aBc0e358b43987FEF80f7',
      'etherfi-protocol/weETH-cross-chain:output/unichain-ReducePathways.json',
      'bunnyboard/databoard:src/configs/oracles/configs.ts',
    ),
    80094: at(
      '0x7DCC39B4d1C53CB31e1aBc0e358b43987FEF80f7',
      'etherfi-protocol/weETH-cross-chain:README.md',
      'Veda-Labs/boring-vault:leafs/Berachain/LiquidBeraEth.json',
    ),
    1923: at(
      '0xA6cB988942610f6731e664379D15fFcfBf282b44',
      'etherfi-protocol/weETH-cross-chain:utils/L2Constants.sol',
      'bunnyboard/databoard:src/configs/oracles/configs.ts',
    ),
    43114: at(
      '0xA3D68b74bF0528fdD07263c60d6488749044914b',
      'etherfi-protocol/weETH-cross-chain:README.md',
      'balancer/code-review:erc4626/registry.json',
    ),
    146: at(
      '0xA3D68b74bF0528fdD07263c60d6488749044914b',
      'etherfi-protocol/weETH-cross-chain:output/sonic-ReduceAllPathways.json',
    ),
    999: at(
      '0xA3D68b74bF0528fdD07263c60d6488749044914b',
      'etherfi-protocol/weETH-cross-chain:output/hyperEVM-ReducePathways.json',
    ),
    9745: at(
      '0xA3D68b74bF0528fdD07263c60d6488749044914b',
      'etherfi-protocol/weETH-cross-chain:output/plasma-ReducePathways.json',
      'bgd-labs/aave-address-book:tokenlist.json',
    ),
    57073: at(
      '0xA3D68b74bF0528fdD07263c60d6488749044914b',
      'bgd-labs/aave-address-book:tokenlist.json',
      'Veda-Labs/boring-vault:leafs/Ink/MultiChainLiquidEthStrategistLeafs.json',
    ),
    143: at(
      '0xA3D68b74bF0528fdD07263c60d6488749044914b',
      'etherfi-protocol/weETH-cross-chain:utils/L2Constants.sol',
      'balancer/code-review:erc4626/registry.json',
    ),
  },
  exchangeRate: rateCall({
    chainId: 1,
    to: '0xCd5fE23C85820F7B72D0926FC9b05b43E359b7ee',
    selector: '0x679aefce',
    label: 'weETH getRate()',
  }),
  localRates: {
    42161: feedRate(42161, '0x20bAe7e1De9c596f5F7615aeaa1342Ba99294e12', 'weETH'),
    8453: feedRate(8453, '0x35e9D7001819Ea3B39Da906aE6b06A62cfe2c181', 'weETH'),
    10: feedRate(10, '0x72EC6bF88effEd88290C66DCF1bE2321d80502f5', 'weETH'),
    59144: feedRate(59144, '0x1FBc7d24654b10c71fd74d3730d9Df17836181EF', 'weETH'),
    534352: feedRate(534352, '0x57bd9E614f542fB3d6FeF2B744f3B813f0cc1258', 'weETH'),
    324: feedRate(324, '0x8D3184a992f93729b249407C33F1e78abE0d650e', 'weETH'),
    56: feedRate(56, '0xF37Be32598E9851f785acA86c2162e7C1A8466dd', 'weETH'),
    43114: providerRate(43114, '0x332648a03FE7F43f6d835D9547CD0FD1BB420944', 'weETH'),
    9745: feedRate(9745, '0x00D7d8816E969EA6cA9125c3f5D279f9a6D253f6', 'weETH'),
    57073: feedRate(57073, '0x15D2126ab8a9E88249d99A4bAf7d080BF3AEAb8A', 'weETH'),
    143: providerRate(143, '0xa5871869c4250514E630313BeE52613c878503Ed', 'weETH'),
  },
  status: 'active',
  leave: 'protocol',
  sources: ['etherfi-protocol/smart-contracts:src/core/WeETH.sol'],
})
