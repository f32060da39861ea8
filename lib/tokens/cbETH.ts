import { at, defineToken } from './defineToken.ts'
import { rateCall } from './rates.ts'

export const cbETH = defineToken({
  id: 'cbeth',
  symbol: 'cbETH',
  name: 'Coinbase Wrapped Staked ETH',
  decimals: 18,
  underlying: 'ETH',
  accrual: 'value-accruing',
  protocol: 'coinbase',
  homeChainId: 1,
  addresses: {
    1: at(
      '0xBe9895146f7AF43049ca1c1AE358B0541Ea49704',
      'balancer/code-review:rate-providers/registry.json',
      'bgd-labs/aave-address-book:tokenlist.json',
    ),
  },
  exchangeRate: rateCall({
    chainId: 1,
    to: '0xBe9895146f7AF43049ca1c1AE358B0541Ea49704',
    selector: '0x3ba0b9a9',
    label: 'cbETH exchangeRate()',
  }),
  markets: [],
  status: 'active',
  sources: ['coinbase/wrapped-tokens-os:contracts/wrapped-tokens/staking/StakedTokenV1.sol'],
})
