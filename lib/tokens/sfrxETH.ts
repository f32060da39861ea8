import { at, defineToken } from './defineToken.ts'
import { feedRate, providerRate } from './localRates.ts'
import { rateCall } from './rates.ts'

export const sfrxETH = defineToken({
  id: 'sfrxeth',
  symbol: 'sfrxETH',
  name: 'Staked Frax Ether',
  decimals: 18,
  kind: 'lst',
  underlying: 'ETH',
  accrual: 'value-accruing',
  protocol: 'frax',
  wraps: 'frxeth',
  homeChainId: 1,
  addresses: {
    1: at(
      '0xac3E018457B222d93114458476f3E3416Abbe38F',
      'FraxFinance/docs:misc/constants/mainnet.ts',
      'balancer/code-review:rate-providers/registry.json',
    ),
    252: at(
      '0xFC00000000000000000000000000000000000005',
      'FraxFinance/docs:public/tokenlist.json',
      'bunnyboard/databoard:src/configs/oracles/configs.ts',
    ),
    10: at(
      '0x3Ec3849C33291a9eF4c5dB86De593EB4A37fDe45',
      'FraxFinance/docs:pages/protocol/crosschain/addresses.mdx',
      'balancer/code-review:rate-providers/registry.json',
    ),
    42161: at(
      '0x3Ec3849C33291a9eF4c5dB86De593EB4A37fDe45',
      'FraxFinance/docs:pages/protocol/crosschain/addresses.mdx',
    ),
    8453: at(
      '0x192e0C7Cc9B263D93fa6d472De47bBefe1Fb12bA',
      'FraxFinance/docs:pages/protocol/crosschain/addresses.mdx',
    ),
    59144: at(
      '0x383Eac7CcaA89684b8277cBabC25BCa8b13B7Aa2',
      'FraxFinance/docs:pages/protocol/crosschain/addresses.mdx',
    ),
    534352: at(
      '0x73382eb28F35d80Df8C3fe04A3EED71b1aFce5dE',
      'FraxFinance/docs:pages/protocol/crosschain/addresses.mdx',
    ),
    143: at(
      '0x3B4cf37A3335F21c945a40088404c715525fCb29',
      'FraxFinance/docs:pages/protocol/crosschain/addresses.mdx',
    ),
    324: at(
      '0xFD78FD3667DeF2F1097Ed221ec503AE477155394',
      'FraxFinance/docs:pages/protocol/crosschain/addresses.mdx',
    ),
  },
  exchangeRate: rateCall({
    chainId: 1,
    to: '0xac3E018457B222d93114458476f3E3416Abbe38F',
    selector: '0x99530b06',
    label: 'sfrxETH pricePerShare()',
  }),
  localRates: {
    10: providerRate(10, '0xf752dd899F87a91370C1C8ac1488Aef6be687505', 'sfrxETH'),
    8453: feedRate(8453, '0x1Eba1d6941088c8FCE2CbcaC80754C77871aD093', 'sfrxETH'),
  },
  status: 'active',
  leave: 'protocol',
  sources: ['FraxFinance/frxETH-v2-public:src/contracts/frxeth-redemption-queue-v2/interfaces/ISfrxEth.sol'],
})
