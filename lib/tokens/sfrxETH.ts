import { at, defineToken } from './defineToken.ts'
import { rateCall } from './rates.ts'

export const sfrxETH = defineToken({
  id: 'sfrxeth',
  symbol: 'sfrxETH',
  name: 'Staked Frax Ether',
  decimals: 18,
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
  },
  exchangeRate: rateCall({
    chainId: 1,
    to: '0xac3E018457B222d93114458476f3E3416Abbe38F',
    selector: '0x99530b06',
    label: 'sfrxETH pricePerShare()',
  }),
  markets: [],
  status: 'active',
  sources: ['FraxFinance/frxETH-v2-public:src/contracts/frxeth-redemption-queue-v2/interfaces/ISfrxEth.sol'],
})
