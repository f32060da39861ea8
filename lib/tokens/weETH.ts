import { at, defineToken } from './defineToken.ts'
import { rateCall } from './rates.ts'

export const weETH = defineToken({
  id: 'weeth',
  symbol: 'weETH',
  name: 'Wrapped eETH',
  decimals: 18,
  underlying: 'ETH',
  accrual: 'value-accruing',
  protocol: 'ether-fi',
  homeChainId: 1,
  addresses: {
    1: at(
      '0xCd5fE23C85820F7B72D0926FC9b05b43E359b7ee',
      'balancer/code-review:rate-providers/registry.json',
      'bgd-labs/aave-address-book:tokenlist.json',
    ),
    42161: at(
      '0x35751007a407ca6FEFfE80b3cB397736D2cf4dbe',
      'balancer/code-review:erc4626/registry.json',
      'bgd-labs/aave-address-book:tokenlist.json',
    ),
  },
  exchangeRate: rateCall({
    chainId: 1,
    to: '0xCd5fE23C85820F7B72D0926FC9b05b43E359b7ee',
    selector: '0x679aefce',
    label: 'weETH getRate()',
  }),
  markets: [],
  status: 'active',
  sources: ['etherfi-protocol/smart-contracts:src/core/WeETH.sol'],
})
