import { at, defineToken } from './defineToken.ts'
import { rateCall } from './rates.ts'

export const rswETH = defineToken({
  id: 'rsweth',
  symbol: 'rswETH',
  name: 'rswETH',
  decimals: 18,
  kind: 'lrt',
  underlying: 'ETH',
  accrual: 'value-accruing',
  protocol: 'swell',
  homeChainId: 1,
  addresses: {
    1: at(
      '0xFAe103DC9cf190eD75350761e95403b7b8aFa6c0',
      'compound-finance/comet:deployments/mainnet/wbtc/migrations/1777625885_update_supply_caps_on_mainnet.ts',
      'balancer/code-review:rate-providers/registry.json',
    ),
  },
  exchangeRate: rateCall({
    chainId: 1,
    to: '0xFAe103DC9cf190eD75350761e95403b7b8aFa6c0',
    selector: '0xa7b9544e',
    label: 'rswETH rswETHToETHRate()',
  }),
  status: 'active',
  leave: 'protocol',
  sources: ['SwellNetwork/v3-core-public:contracts/lrt/contracts/implementations/RswETH.sol'],
})
