import { at, defineToken } from './defineToken.ts'
import { rateCall } from './rates.ts'

export const stafiRETH = defineToken({
  id: 'stafi-reth',
  symbol: 'rETH',
  name: 'StaFi rETH',
  decimals: 18,
  kind: 'lst',
  underlying: 'ETH',
  accrual: 'value-accruing',
  protocol: 'stafi',
  homeChainId: 1,
  addresses: {
    1: at(
      '0x9559Aaa82d9649C7A7b220E7c461d2E74c9a3593',
      'balancer/code-review:rate-providers/registry.json',
      'DefiLlama/yield-server:src/adaptors/stafi/index.js',
    ),
  },
  exchangeRate: rateCall({
    chainId: 1,
    to: '0x9559Aaa82d9649C7A7b220E7c461d2E74c9a3593',
    selector: '0xe6aa216c',
    label: 'rETH getExchangeRate()',
  }),
  status: 'active',
  leave: 'swap',
  sources: ['bgd-labs/aave-address-book:src/common/IStakeToken.sol'],
})
