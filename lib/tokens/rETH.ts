import { at, defineToken, legacyAt } from './defineToken.ts'
import { bridgedRate, feedRate, providerRate } from './localRates.ts'
import { rateCall } from './rates.ts'

export const rETH = defineToken({
  id: 'reth',
  symbol: 'rETH',
  name: 'Rocket Pool ETH',
  decimals: 18,
  kind: 'lst',
  underlying: 'ETH',
  accrual: 'value-accruing',
  protocol: 'rocket-pool',
  homeChainId: 1,
  addresses: {
    1: at(
      '0xae78736Cd615f374D3085123A210448E74Fc6393',
      'l2beat/l2beat:packages/config/src/projects/rocketpool/discovered.json',
      'bgd-labs/aave-address-book:tokenlist.json',
    ),
    42161: at(
      '0xEC70Dcb4A1EFa46b8F2D97C310C9c4790ba5ffA8',
      'rocket-pool/docs.rocketpool.net:docs/en/protocol/contracts-integrations.md',
      'bgd-labs/aave-address-book:tokenlist.json',
    ),
    10: at(
      '0x9Bcef72be871e61ED4fBbc7630889beE758eb81D',
      'rocket-pool/docs.rocketpool.net:docs/en/protocol/contracts-integrations.md',
      'bgd-labs/aave-address-book:tokenlist.json',
    ),
    8453: at(
      '0xB6fe221Fe9EeF5aBa221c348bA20A1Bf5e73624c',
      'rocket-pool/docs.rocketpool.net:docs/en/protocol/contracts-integrations.md',
      'balancer/code-review:rate-providers/registry.json',
    ),
    137: at(
      '0x0266F4F08D82372CF0FcbCCc0Ff74309089c74d1',
      'rocket-pool/docs.rocketpool.net:docs/en/protocol/contracts-integrations.md',
      'yearn/ydaemon:data/meta/prices/137.json',
    ),
    324: at(
      '0x32Fd44bB869620C0EF993754c8a00Be67C464806',
      'rocket-pool/docs.rocketpool.net:docs/en/protocol/contracts-integrations.md',
      'bunnyboard/databoard:src/configs/data/constants/LifiTokens.json',
    ),
    534352: at(
      '0x53878B874283351D26d206FA512aEcE1Bef6C0dD',
      'rocket-pool/docs.rocketpool.net:docs/en/protocol/contracts-integrations.md',
      'scroll-tech/token-list:scroll.tokenlist.json',
    ),
    130: at(
      '0x94Cac393f3444cEf63a651FfC18497E7e8bd036a',
      'rocket-pool/docs.rocketpool.net:docs/en/protocol/contracts-integrations.md',
      'ethereum-optimism/ethereum-optimism.github.io:optimism.tokenlist.json',
    ),
    1868: at(
      '0x94Cac393f3444cEf63a651FfC18497E7e8bd036a',
      'ethereum-optimism/ethereum-optimism.github.io:optimism.tokenlist.json',
    ),
    57073: at(
      '0x94Cac393f3444cEf63a651FfC18497E7e8bd036a',
      'ethereum-optimism/ethereum-optimism.github.io:optimism.tokenlist.json',
    ),
    100: at(
      '0xc791240D1F2dEf5938E2031364Ff4ed887133C3d',
      'balancer/code-review:rate-providers/registry.json',
      'karpatkey/defi-kit:sdk/src/protocols/aura/_gnoPools.ts',
    ),
    42220: at(
      '0x55f3d16e6bd2b8B8E6599df6eF4593Ce9Dcae9ed',
      'ethereum-optimism/ethereum-optimism.github.io:optimism.tokenlist.json',
    ),
    143: at(
      '0xC50f2e735eDd9dCD8Ccd41EcFE9894E679e3195f',
      'balancer/code-review:rate-providers/registry.json',
    ),
    1101: legacyAt(
      '0xb23C20EFcE6e24Acca0Cef9B7B7aA196b84EC942',
      'balancer/tokenlists:generated/balancer.tokenlist.json',
      'bunnyboard/databoard:src/configs/data/constants/LifiTokens.json',
    ),
  },
  exchangeRate: rateCall({
    chainId: 1,
    to: '0xae78736Cd615f374D3085123A210448E74Fc6393',
    selector: '0xe6aa216c',
    label: 'rETH getExchangeRate()',
  }),
  localRates: {
    42161: feedRate(42161, '0xF3272CAfe65b190e76caAF483db13424a3e23dD2', 'rETH'),
    10: feedRate(10, '0x22F3727be377781d1579B7C9222382b21c9d1a8f', 'rETH'),
    8453: feedRate(8453, '0x1E6A29666288a310326B37d823Fe4Ea3937424D2', 'rETH'),
    137: bridgedRate(137, '0x594Fb75D3dc2DFa0150Ad03F99F97817747dd4E1', 'rETH'),
    324: bridgedRate(324, '0x6aacD3ED8443A7F4CB19eB4f289A5829842DA2b1', 'rETH'),
    100: providerRate(100, '0xdc90e2680094314CEaB45CE15100F6e02cEB7ceD', 'rETH'),
    143: providerRate(143, '0x80ef8be641FA6FEA2AbfFc2829dD4DFdf38780D6', 'rETH'),
  },
  status: 'active',
  leave: 'protocol',
  sources: ['rocket-pool/rocketpool:contracts/contract/token/RocketTokenRETH.sol'],
})
